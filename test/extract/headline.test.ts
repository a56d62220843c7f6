import { describe, expect, it } from 'vitest';
import { splitHeadline } from '../../src/extract/headline.js';
import { namesPost } from '../../src/extract/post-names.js';
import { recordOfText } from './page.js';

const FACTS = 'Type de contrat : CDD\nDate limite de candidature : 12/03/2026\nLieu de travail : Blois';
const titleOf = (head: string, rest = FACTS): string | null => recordOfText(`${head}\n${rest}\n`).title;

describe('the title of a posting', () => {
  it.each([
    ['Jardinier', 'Jardinier'],
    ['# Une ou un data scientist', 'Une ou un data scientist'],
    ['1 CHEF DE PROJET URBANISME (H/F)', '1 CHEF DE PROJET URBANISME (H/F)'],
    ['Retour aux offres\n\nSage-femme coordinatrice (F/H)', 'Sage-femme coordinatrice (F/H)'],
    ['Ville de Blois\nChargé(e) de mission', 'Chargé(e) de mission'],
    ['Recrutement Fonction publique Territoriale\nATSEM', 'ATSEM'],
    ['La Ville de Blois recrute\nUN·E AGENT·E D’ACCUEIL', 'UN·E AGENT·E D’ACCUEIL'],
    ['Plaine commune (93) – Responsable de la vie associative', 'Responsable de la vie associative'],
    ['Conseil départemental (Angers-49000) - Chargé.e de mission', 'Chargé.e de mission'],
    ['Directrice de la culture (H/F) – Ville de Blois', 'Directrice de la culture (H/F) – Ville de Blois'],
    ['Pôle nature | Titulaire\nGarde champêtre', 'Garde champêtre'],
    ['Chargé de mission : eau (H/F)', 'Chargé de mission : eau (H/F)'],
    ['# Responsable : pôle enfance', 'Responsable : pôle enfance'],
    ['Fonction recherchée : jardinier (H/F)', 'jardinier (H/F)'],
    ['La commune recrute un(e) secrétaire général(e) de mairie', 'secrétaire général(e) de mairie'],
    ['# Nous recrutons une directrice à temps complet', 'directrice'],
    ['Recrutement - Jardinier (H/F)', 'Jardinier (H/F)'],
    [
      'La ville recrute une directrice de la culture, du patrimoine et du tourisme',
      'directrice de la culture, du patrimoine et du tourisme',
    ],
    ['La ville recrute une directrice, en CDD de trois ans', 'directrice'],
    ["La ville recrute une directrice de la culture suite à la mutation de l'agent", 'directrice de la culture'],
    ['Le parc recrute un·e chargé·e des publics / Cand. avant 19-02-26', 'chargé·e des publics'],
    ['Jardinière H/F #108801', 'Jardinière H/F'],
    ['Le club recherche un.e chargé.e de mission', 'chargé.e de mission'],
    ['Le club recherche son ou sa chargé(e) de mission', 'chargé(e) de mission'],
    ['Jardinier des parcs H/F - Mairie\n- Mairie', 'Jardinier des parcs H/F'],
    ['Jardinier des parcs H/F - Mairie', 'Jardinier des parcs H/F - Mairie'],
    ['Nous recherchons un(e) jardinier(ère) à temps complet', 'jardinier(ère)'],
    ['Responsable de la recherche d’un institut', 'Responsable de la recherche d’un institut'],
    ['Appel à candidatures : médiateurs du patrimoine', 'médiateurs du patrimoine'],
    ['Appel à candidature : médiateur (H/F)', 'médiateur (H/F)'],
    ['Fiche de poste : Médiateur du patrimoine', 'Médiateur du patrimoine'],
    ['Fiche de poste\nMédiateur (H/F)', 'Médiateur (H/F)'],
    ['Appel à candidatures\nMédiateur (H/F)', 'Médiateur (H/F)'],
    ["Offres d'emploi administratives, psychologue\nPsychologue (H/F) - CDD", 'Psychologue (H/F) - CDD'],
    ['Recrutement d’un jardinier\nAgent des parcs (H/F)', 'jardinier'],
    ['Emploi – Chargée de mission', 'Chargée de mission'],
    ['Recrutement : jardinier', 'jardinier'],
    ['Avis de recrutement : jardinier', 'jardinier'],
    ["Recrutement d'un agent technique polyvalent", 'agent technique polyvalent'],
    ['Chargé de mission recrutement (H/F)', 'Chargé de mission recrutement (H/F)'],
    ['Agent chargé de qui recrute un jardinier', 'Agent chargé de qui recrute un jardinier'],
    // Nothing says what somebody does, and it is the only line over facts.
    ['Piscine du Grand Parc', 'Piscine du Grand Parc'],
    ['CDD : archiviste', 'archiviste'],
    ['Technicien de maintenance des bâtiments.', 'Technicien de maintenance des bâtiments'],
    ['# Gardes - Nord - Fiche n°1/20\n\n| Rubrique | Valeur |\n| --- | --- |', 'Gardes - Nord - Fiche n°1/20'],
    ['CDD Chercheuse en écologie (H/F) - Nantes', 'CDD Chercheuse en écologie (H/F) - Nantes'],
    ['CDD de 3 ans - Chargée de mission eau H/F', 'CDD de 3 ans - Chargée de mission eau H/F'],
    ['CDI - Jardinier', 'CDI - Jardinier'],
    ["CDD - Remplacement d'un congé\nJardinier (H/F)", 'Jardinier (H/F)'],
    ['CDD 6 mois (H/F)\nJardinier (H/F)', 'Jardinier (H/F)'],
    ['Institut des mers\nPoste à pourvoir : Chercheuse en écologie (H/F)', 'Chercheuse en écologie (H/F)'],
    ['Jardinier (H/F)\nPoste à pourvoir : dès que possible (H/F)', 'Jardinier (H/F)'],
    ['Mairie\nPoste proposé\nRégisseuse du théâtre', 'Régisseuse du théâtre'],
    ['Musée\nChargé⋅e de mission', 'Chargé⋅e de mission'],
    ['Le CNHM recrute :\nUn(e) jardinier(ère)', 'Un(e) jardinier(ère)'],
    ['Emploi : garde champêtre', 'garde champêtre'],
    ['Stage : étude des haies du bocage', 'Stage : étude des haies du bocage'],
    // They begin with the words of labels.
    ['Contrat de ville : chef de projet (H/F)', 'Contrat de ville : chef de projet (H/F)'],
    ['Contrat Local de Santé : chargée de mission (H/F)', 'Contrat Local de Santé : chargée de mission (H/F)'],
    ["Offre de poste contractuel d'ingénieur paysagiste", "Offre de poste contractuel d'ingénieur paysagiste"],
    ["Recrutement d'un agent contractuel (H/F)", 'agent contractuel (H/F)'],
    ['Offre de contrat doctoral (H/F)', 'Offre de contrat doctoral (H/F)'],
    ['Intitulé du poste\nContrats doctoraux avec mobilité (H/F)', 'Contrats doctoraux avec mobilité (H/F)'],
  ])('%j', (head, title) => {
    expect(titleOf(head)).toBe(title);
  });

  it.each([
    ['Environnement du poste'],
    ['Informations générales'],
    ['37000 Tours\nFrance\n\nStatutaire'],
    ['Aller au contenu'],
    ["Nos offres d'emploi"],
    ['Emploi - Formation'],
    ['Appel à candidatures : du 12 au 30 mars'],
    ['Fiche de poste : ci-jointe'],
    ['Recrutement : par voie statutaire, agent titulaire'],
    ['Avis de recrutement – Mairie de Blois'],
    ['Ville de Blois'],
    ['Stage : 6 mois'],
    ['Emploi : permanent'],
    ['CDD : renouvelable deux fois'],
    ['Stage AB-20418'],
    ['Rejoignez une équipe engagée !'],
    ['Publié le 12 mars 2026'],
    ['Le service entretient douze bâtiments ouverts au public depuis dix ans.'],
  ])('is none of: %j', (head) => {
    expect(titleOf(head)).toBeNull();
  });

  it('may stand between a fact and prose', () => {
    const text = 'La ville de Blois entretient quarante hectares de jardins et de parcs.';
    const { title, introduction } = recordOfText(`Ville de Blois\nJardinier (H/F)\n${text}\n${FACTS}\n`);
    expect([title, introduction]).toEqual(['Jardinier (H/F)', text]);
  });

  it('is that of its label, the short one before the long one', () => {
    const labels = "Intitulé long de l'offre : Jardinier au service des parcs\nIntitulé du poste : Jardinier.";
    expect(titleOf('Un jardinier pour la ville', `${FACTS}\n${labels}`)).toBe('Jardinier');
  });

  it.each([
    ["OFFRES D'EMPLOI DU MOIS\nJardinier (H/F)", 'Jardinier (H/F)'],
    ["OFFRE D'EMPLOI DE LA VILLE DE BLOIS\nJardinier (H/F)", 'Jardinier (H/F)'],
    ["Offre d'emploi – Mairie de Blois\nJardinier (H/F)", 'Jardinier (H/F)'],
    ["Offre d'emploi – Mairie de Blois", null],
    ["Offre d'emploi Jardinier", 'Jardinier'],
    ["Offre d'emploi : Piscine du parc", 'Piscine du parc'],
    ['Infirmier de bloc (H/F)\nFonction : Paramédical', 'Infirmier de bloc (H/F)'],
    ['Infirmier de bloc (H/F)\nPoste : Bloc opératoire', 'Infirmier de bloc (H/F)'],
    ['Piscine du Grand Parc\nFonction : Paramédical', 'Paramédical'],
    ["Accueil » Offres d'emploi » Animateur(trice)\nAnimateur(trice) de relais", 'Animateur(trice) de relais'],
    ["Accueil - Offres d'emploi - Un jardinier (H/F) - BLOIS\nUn jardinier (H/F)", 'Un jardinier (H/F)'],
    ['Accueil - état civil : agent (H/F)', 'Accueil - état civil : agent (H/F)'],
    ['Mairie > Recrutement > Jardinier (H/F)\nJardinier des parcs (H/F)', 'Jardinier des parcs (H/F)'],
    ['Auxiliaire à la crèche « Les Lilas » (H/F)', 'Auxiliaire à la crèche « Les Lilas » (H/F)'],
  ])('is no value that may be a kind of work, and no way to the page: %j', (head, title) => {
    expect(titleOf(head)).toBe(title);
  });

  it('is no heading over prose', () => {
    expect(
      titleOf('La collectivité', 'Le service entretient douze bâtiments ouverts au public depuis dix ans.'),
    ).toBeNull();
  });
});

it('is known by its words for both sexes where no layout is', () => {
  for (const title of [
    'CHARGE(E) DE MISSION',
    'CHARGÉ·E DE MISSION',
    'ANIMATEUR(TRICE) DE RELAIS',
    'Directeur(rice) de crèche',
    'Animateur·trice de relais',
    'Chef.fe du service des jardins',
    'CHEF.FE DU SERVICE DES JARDINS',
    'Chef-fe de service',
    'Cheffe/Chef du bureau des jardins',
    'Jardinier / Jardinière',
    'Adjointe/adjoint à la cheffe du service',
  ])
    expect(recordOfText(`${title}\nUn texte de peu de mots.\n`)).toMatchObject({
      source: { layout: 'unknown' },
      title,
    });
  for (const other of [
    'PLAN (E) DE VILLE',
    'A.E.P. de la ville',
    'TRAIN-E DE NUIT',
    'Achats/Achat de fleurs',
    'Information / informatique',
  ])
    expect(recordOfText(`${other}\nUn texte de peu de mots.\n`).title).toBeNull();
});

describe('a title in two', () => {
  it.each([
    ['Plaine commune (93) – Responsable', { employer: 'Plaine commune', place: '93', post: 'Responsable' }],
    ['Ville (Angers-49000) – Chargé de projet', { employer: 'Ville', place: 'Angers-49000', post: 'Chargé de projet' }],
    ['Département (Cantal) – Archiviste', { employer: 'Département', place: 'Cantal', post: 'Archiviste' }],
    ['Chargé de mission (49) – Angers', { employer: null, post: 'Chargé de mission (49) – Angers' }],
    ['Ville de Blois (H/F) – Jardinier', { employer: null }],
  ])('%s', (text, expected) => {
    expect(splitHeadline(text)).toMatchObject(expected);
  });
});

describe('the name of an occupation', () => {
  it.each(['Un médiateur', 'CHEFFE DE SERVICE', 'Chargé·e de mission', '2 postes d’agent', 'Sous-directrice'])(
    'is in: %s',
    (text) => {
      expect(namesPost(text)).toBe(true);
    },
  );
  it.each(['Direction générale', 'La collectivité', 'Culture, patrimoine', 'Le projet alimentaire territorial'])(
    'is not in: %s',
    (text) => {
      expect(namesPost(text)).toBe(false);
    },
  );
});
