import { describe, expect, it } from 'vitest';
import { titleKey } from '../../../src/dedupe/across/title-key.js';

describe('titleKey', () => {
  it.each([
    [
      'Chargé(e) de mission mobilités (H/F)',
      '22/74 CHARGÉE DE MISSION MOBILITES',
      'Un·e chargé·e de mission – mobilité F-H',
    ],
    [
      'Directeur(rice) adjoint',
      'DIRECTEUR/TRICE ADJOINT(E)',
      'Directrice adjointe / Directeur adjoint',
      'directeur.trice adjoint',
    ],
    [
      'Un.e ouvrier.ère des espaces verts',
      'Ouvrier / ouvrière d’espaces verts (h/f/x)',
      'URGENT : recrute ouvrier espace vert',
    ],
    ['Policier·ère municipal·e', 'Policière municipale ou policier municipal', 'Policier municipal (homme ou femme)'],
    ['ATSEM - Réf. RH/92-2026', 'ATSEM (Angers-49000)', 'Offre d’emploi : ATSEM, CDD 12 mois, temps complet'],
    ['Cheffe d’équipe', "Chef d'équipe", 'CHEF.FE D’ÉQUIPE'],
    ['SG-Responsable-logistique-site-Metz-57 H/F', 'SG - Responsable logistique - site Metz'],
    [
      'Directeur de crèche',
      'RELANCE - Directrice de crèche',
      'Directeur de crèche - 2ème publication',
      'Directeur de crèche - CDD 1 an',
      'Directeur de crèche à mi-temps, à pourvoir immédiatement',
      'Directeur de crèche par voie contractuelle',
      '[Mobilité] Directeur de crèche',
    ],
    ['Agent polyvalent – Secteur 2', 'AGENT POLYVALENT SECTEUR N° 2 (H/F)', '22/74 Agent polyvalent (secteur 2)'],
    [
      'ASVP',
      'Agent de surveillance de la voie publique (ASVP)',
      'Agent(e) de Surveillance de la Voie Publique (ASVP) H/F',
      'Agent.e de surveillance de la voie publique (asvp) - CDD',
    ],
    ["Chef de l'équipe d'entretien", 'Chef équipe entretien'],
    [
      'Animateur périscolaire',
      'Animateur (trice) périscolaire',
      'ANIMATEUR / TRICE PERISCOLAIRE',
      'Animateur·ice périscolaire',
      'Animateur périscolaire (masculin/féminin)',
    ],
    ['Infirmier', 'Infirmier- ère', 'Infirmier·ière', 'Infirmier (ère)'],
    ['Ambassadeur du tri', 'Ambassadrice du tri (F/H)', 'AMBASSADEUR·DRICE DU TRI', 'Ambassadeur/ambassadrice du tri'],
    ['Cheffe de service', 'Chef.ffe de service', 'Chef(ffe) de service'],
    ['Adjoint administratif', 'Adjoint·e administratif·ive', 'Adjoint(e) administratif(ive)'],
    ['Coordinatrice enfance', 'Coordonnateur enfance', 'COORDONNATEUR(TRICE) ENFANCE'],
    [
      'Jardinier',
      'Nous recrutons un jardinier',
      'Recrute son jardinier / sa jardinière',
      'Jardinier - 2e parution',
      'Nouvelle annonce : jardinier',
      '(Prolongation) Jardinier',
      'Jardinier - PROLONGÉ - date limite : 08/02/2026',
      'Deux jardiniers',
      'Jardiniers (plusieurs postes)',
      'Profil de poste : jardinier',
      'Jardinier (CDD de 3 ans renouvelable)',
    ],
    ['ATSEM', 'A.T.S.E.M.', 'Agent territorial spécialisé des écoles maternelles - ATSEM'],
    ['Gestionnaire RH', 'Gestionnaire ressources humaines (RH)', 'GESTIONNAIRE R.H.'],
    ['Jardinier - Ste-Foy', 'Jardinier - Sainte-Foy'],
    ['Agent du secteur à Lyon', 'Agent secteur Lyon'],
  ])('gives one key for %s and its like', (...titles) => {
    expect(new Set(titles.map(titleKey)).size, titles.map(titleKey).join(' | ')).toBe(1);
  });

  it.each([
    ['Apprenti ATSEM', 'ATSEM'],
    ['Adjoint au responsable : Responsable de crèche', 'Responsable de crèche'],
    ['Responsable de crèche - encadrant', 'Responsable de crèche'],
    ['Professeur de piano', 'Professeur de violon'],
    ['Directeur du CCAS', 'Directeur'],
    ['Responsable du service social (CCAS)', 'CCAS'],
    ['Agent polyvalent – Secteur 1', 'Agent polyvalent – Secteur 2'],
    ['Agent de restauration équipe A', 'Agent de restauration équipe B'],
    ['Médecin de PMI - UTAS 3', 'Médecin de PMI - UTAS 5'],
    ['Conducteur (ligne n°12)', 'Conducteur (ligne n°31)'],
    ['Animateur 3-6 ans', 'Animateur 11-17 ans'],
    ['Agent de collecte, 1er arrondissement', 'Agent de collecte, 8e arrondissement'],
  ])('tells %s from %s', (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other));
  });

  it('marks what was cut short, and gives nothing for nothing', () => {
    expect(titleKey('Responsable du secrétariat général à la dir…')).toBe('general responsabl secretariat …');
    expect(['', '  ', 'H/F', '(12) 2026', '…'].map(titleKey)).toEqual([null, null, null, null, null]);
  });

  it.each([
    ['é'.repeat(50_000)],
    ['a '.repeat(50_000)],
    ['('.repeat(50_000)],
    ['h/'.repeat(50_000)],
    ['·e'.repeat(50_000)],
    ['secteur 1'.repeat(50_000)],
    ['[[['.repeat(50_000)],
    ['(abc)'.repeat(50_000)],
    ['a.'.repeat(50_000)],
    [' - ab'.repeat(50_000)],
  ])('reads hostile titles in no time', (title) => {
    expect((titleKey(title) ?? '').length).toBeLessThan(60_000);
  });
});
