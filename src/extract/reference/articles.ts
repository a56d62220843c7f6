/**
 * Articles under which contract staff are hired, and what each allows. Source: code général de la fonction publique (CGFP), in force
 * since 1 March 2022; before it, loi n° 84-53 of 26 January 1984 on the fonction publique territoriale.
 */
export const CONTRACT_ARTICLES: ReadonlySet<string> = new Set([
  'L332-1', // State: public bodies that hire by contract
  'L332-2', // State: no corps for the work, nature or needs of the service, no candidate
  'L332-3', // State: permanent needs of less than 70 % of full time
  'L332-4', // State: length of those contracts
  'L332-5', // State: services of the Premier ministre and others
  'L332-6', // State: replacement
  'L332-7', // State: vacancy until someone is appointed
  'L332-8', // permanent posts; dispositions: 1 no cadre d'emplois, 2 needs of the service, 3 and 4 small communes, 5 less than half time, 6 posts that depend on another authority, 7 secrétaire général de mairie
  'L332-9', // length of L332-8 contracts
  'L332-10', // open-ended after six years
  'L332-11', // open-ended before the term
  'L332-12', // open-ended contract kept with a new employer
  'L332-13', // replacement of someone absent
  'L332-14', // vacancy until someone is appointed
  'L332-22', // State: temporary or seasonal needs
  'L332-23', // temporary (1) or seasonal (2) needs
  'L332-24', // contrat de projet
  'L332-25', // contrat de projet: length
  'L332-26', // contrat de projet: end
  'L333-1', // collaborateur de cabinet
  'L333-12', // collaborateur de groupe d'élus
  'L333-13', // volunteer firemen under contract
  'L333-14', // assistants maternels and familiaux
  'L343-1', // emplois fonctionnels
  'L352-4', // workers with a disability
  'L326-10', // PACTE
  'L424-1', // apprentices
  'L445-1', // staff taken over from a public body
  'L445-3', // staff taken over from a private one
  'L452-44', // staff lent by a centre de gestion
]);

/** The same in loi n° 84-53. */
export const FORMER_CONTRACT_ARTICLES: ReadonlySet<string> = new Set([
  '3', // temporary (I 1°) or seasonal (I 2°) needs, contrat de projet (II)
  '3-1', // L332-13
  '3-2', // L332-14
  '3-3', // L332-8
  '3-4', // L332-10, L332-11
  '3-5', // L332-12
  '25', // L452-44
  '38', // L352-4
  '47', // L343-1
  '110', // L333-1
  '110-1', // L333-12
]);
