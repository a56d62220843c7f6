import { describe, expect, it } from 'vitest';
import { toLines } from '../../src/input/decode.js';
import type { LayoutId, Section } from '../../src/offer.js';
import { recogniseLayout } from '../../src/segment/index.js';
import { postingRanges } from '../../src/segment/split.js';
import { squeeze } from '../../src/text.js';
import { segmented as segmentedAs } from './page.js';

const segmented = (text: string, layout: LayoutId = 'job-board') => segmentedAs(text, layout);

const shown = ({ id, title, lines }: Section): string =>
  `${id ?? '-'} | ${title ?? ''} | ${lines.map(({ text }) => squeeze(text)).join(' / ')}`;
const sectionsOf = (text: string): readonly string[] => segmented(text).sections.map(shown);
const first = (text: string): string | undefined => sectionsOf(text)[0];

describe('a heading over the first text that is no word of the layout', () => {
  const TEXT = 'La commune entretient ses jardins depuis plus de cent ans, et elle en ouvre de nouveaux chaque année.';
  const read = (layout: LayoutId, ...lines: readonly string[]) => {
    const { head, sections } = segmented(lines.join('\n'), layout);
    return { head: head.map(({ key }) => key), sections: sections.map(shown) };
  };

  it.each([
    'Contexte',
    'Contexte du poste',
    'CONTEXTE ET ENJEUX',
    "Présentation de l'équipe des jardins",
    'AFFECTATION, PRÉSENTATION DU SERVICE',
    'Notre équipe',
    "1.Conditions d'accès",
  ])('is part of that text: %s', (heading) => {
    const expected = { head: ['Jardinier municipal'], sections: [`introduction |  | ${heading} /  / ${TEXT}`] };
    expect(read('job-board', 'Jardinier municipal', heading, '', TEXT)).toEqual(expected);
    expect(read('unknown', 'Jardinier municipal', heading, '', TEXT)).toEqual(expected);
  });

  it.each([
    'Jardinier municipal',
    'Présentateur des jardins',
    'Environnement et paysages',
    'Mission paysages',
    '1. Jardinier (H/F)',
  ])('is no title: %s', (title) => {
    expect(read('unknown', title, TEXT)).toEqual({ head: [title], sections: [`introduction |  | ${TEXT}`] });
  });

  it('stands right over it', () => {
    expect(read('unknown', 'Contexte', 'Jardinier municipal', TEXT).head).toEqual(['Contexte', 'Jardinier municipal']);
  });
});

describe('facts under the heading of a text', () => {
  const PROSE = 'Le premier site compte trois serres, et le second un verger ouvert aux écoles de la ville.';

  it.each(['Les missions se partagent entre deux sites :', 'Contexte et enjeux :'])(
    'end where the text begins with a line over prose: %s',
    (line) => {
      const page = ['Référence : 12', 'Description du poste', 'Catégorie : C', 'Corps : jardiniers', line, PROSE];
      expect(sectionsOf([...page, 'Profil recherché', 'Patience.'].join('\n'))).toEqual([
        'reference | Référence | 12',
        'categories | Catégorie | C',
        'other | Corps | jardiniers',
        `description | Description du poste | ${line} / ${PROSE}`,
        'profile | Profil recherché | Patience.',
      ]);
    },
  );

  it('go on with a label that no layout knows', () => {
    const page = ['Description du poste', 'Catégorie : C', 'Référence : 12', 'Équipe :', 'Jardins', 'Grade : Attaché'];
    expect(sectionsOf([...page, PROSE].join('\n'))).toEqual([
      'categories | Catégorie | C',
      'reference | Référence | 12',
      '- | Équipe | Jardins',
      'grades | Grade | Attaché',
      `description | Description du poste | ${PROSE}`,
    ]);
  });
});

describe('a value that ends with a colon', () => {
  it('goes on with the list below it', () => {
    const list = ["Type d'emploi : Emploi permanent :", '* Titulaire', '* Contractuel (CDD de 12 mois)'];
    expect(sectionsOf([...list, 'Nombre de postes : 1', '* Au palais'].join('\n'))).toEqual([
      "employment_type | Type d'emploi | Emploi permanent : / * Titulaire / * Contractuel (CDD de 12 mois)",
      'positions | Nombre de postes | 1',
    ]);
    expect(sectionsOf(["Type d'emploi : Emploi permanent", ...list.slice(1)].join('\n'))[0]).toBe(
      "employment_type | Type d'emploi | Emploi permanent",
    );
  });
});

describe('an address of several lines', () => {
  it.each([
    ['Lieu de travail\n12 bis rue Haute\n41000 BLOIS', '12 bis rue Haute / 41000 BLOIS'],
    ['Lieu de travail : 12 rue Haute\n41000 Blois', '12 rue Haute / 41000 Blois'],
    ['Lieu de travail :\nLes serres\n12 rue Haute\n41000 Blois', 'Les serres / 12 rue Haute / 41000 Blois'],
  ])('is one value: %j', (text, value) => {
    expect(sectionsOf(`${text}\nGrade : Ingénieur`)).toEqual([
      `workplace | Lieu de travail | ${value}`,
      'grades | Grade | Ingénieur',
    ]);
  });

  it.each([
    'Lieu de travail : Blois\n41000 Blois',
    'Lieu de travail : 12 rue Haute\n\n41000 Blois',
    'Lieu de travail : Les serres\n12 rue Haute\nCDI',
    'Employeur : Ville de Blois\n12 rue Haute\n41000 Blois',
  ])('is none, or has another label: %j', (text) => {
    expect(first(text)).toMatch(/^\w+ \| [^|]+ \| [^/]+$/);
  });
});

describe('a label over what its values do not look like', () => {
  const page = (...lines: readonly string[]) => sectionsOf(lines.join('\n\n'));

  it('keeps it where the page has its values under their labels', () => {
    expect(
      page(
        'Informations générales',
        "Cadre d'emploi",
        'Jardiniers des palais',
        'Date limite de candidature',
        "Au fil de l'eau",
        'Description du poste',
        'Vous entretenez les jardins du palais et de ses dépendances.',
      ).filter((section) => !section.endsWith('| ')),
    ).toEqual([
      "cadres_emplois | Cadre d'emploi | Jardiniers des palais",
      "- | Date limite de candidature | Au fil de l'eau",
      'description | Description du poste | Vous entretenez les jardins du palais et de ses dépendances.',
    ]);
  });

  it.each([
    [
      'the line is the title',
      ['Lieu de travail', 'Blois', 'Date limite', 'Jardinier (H/F)', 'Grade', 'Agent de maîtrise'],
    ],
    ['no word follows', ['Lieu de travail', 'Blois', 'Date limite', 'Les serres', 'Le palmarium']],
    ['values stand beside their labels', ['Lieu de travail : Blois', 'Date limite', 'Les serres', 'Grade : Ingénieur']],
  ])('has none where %s', (_, lines) => {
    expect(page(...lines)).not.toContainEqual(expect.stringMatching(/^- \| Date limite/));
  });

  it.each(['Remplacement', 'Mutation', 'Détachement', 'Par voie de mutation'])(
    'takes a way to be recruited: %s',
    (way) => {
      expect(page('Modalité de recrutement', way, 'Au palais')[0]).toBe(
        `open_to_contract | Modalité de recrutement | ${way}`,
      );
    },
  );
});

describe('a label and its value', () => {
  it.each([
    ['Employeur : Ville de Blois', 'employer | Employeur | Ville de Blois'],
    ['EMPLOYEUR: Ville de Blois', 'employer | EMPLOYEUR | Ville de Blois'],
    ['  • Employeur : Ville de Blois', 'employer | Employeur | Ville de Blois'],
    ['* **Employeur** Ville de Blois', 'employer | Employeur | Ville de Blois'],
    ['**Employeur :** Ville de Blois', 'employer | Employeur | Ville de Blois'],
    ['🏛️ Employeur : Ville de Blois', 'employer | Employeur | Ville de Blois'],
    ['| Employeur | Ville de Blois |', 'employer | Employeur | Ville de Blois'],
    ['Employeur\tVille de Blois', 'employer | Employeur | Ville de Blois'],
    ['Employeur\nVille de Blois', 'employer | Employeur | Ville de Blois'],
    ['Employeur :\n\n  Ville de Blois', 'employer | Employeur | Ville de Blois'],
    ['Employeur\n: Ville de Blois', 'employer | Employeur | Ville de Blois'],
    ['[ Employeur : Ville de Blois ](https://a.example.org/blois)', 'employer | Employeur | Ville de Blois'],
    ['Ville CERGY', 'workplace | Ville | CERGY'],
    ['Durée de contrat 12 mois', 'duration | Durée de contrat | 12 mois'],
    ['Poste à encadrement Non', 'management | Poste à encadrement | Non'],
    ['• Catégorie Catégorie A (cadre)', 'categories | Catégorie | Catégorie A (cadre)'],
    ['Type de temps de travail Temps complet', 'working_time | Type de temps de travail | Temps complet'],
    ['Poste à pourvoir dès que possible', 'start_date | Poste à pourvoir | dès que possible'],
    ["Cadre d'emplois des adjoints d'animation", "cadres_emplois | Cadre d'emplois | des adjoints d'animation"],
    ['Famille de métiersSport > Piscines', 'job_family | Famille de métiers | Sport > Piscines'],
    ['Métier(s)Animateur sportif', 'jobs | Métier(s) | Animateur sportif'],
    [
      'Date limite de dépôt des candidatures : 12/03/2026',
      'application_deadline | Date limite de dépôt des candidatures | 12/03/2026',
    ],
    [
      'Date limite dépôt candidature (à minuit) : 12/03/2026',
      'application_deadline | Date limite dépôt candidature (à minuit) | 12/03/2026',
    ],
    [
      "Date limite d'envoi des candidatures : 12/03/2026",
      "application_deadline | Date limite d'envoi des candidatures | 12/03/2026",
    ],
    ['Date limite de retour : 12/03/2026', 'application_deadline | Date limite de retour | 12/03/2026'],
    ['Postuler avant 12/03/2026', 'application_deadline | Postuler avant | 12/03/2026'],
    [
      "Candidatures ouvertes jusqu'au 12 mars 2026",
      "application_deadline | Candidatures ouvertes jusqu'au | 12 mars 2026",
    ],
    ['Début : 1er juin 2026', 'start_date | Début | 1er juin 2026'],
    ['Début de contrat 01/06/2026', 'start_date | Début de contrat | 01/06/2026'],
    ["Date d'embauche prévue : 1 juin 2026", "start_date | Date d'embauche prévue | 1 juin 2026"],
    ['Cadre(s) d’emplois : Rédacteurs', 'cadres_emplois | Cadre(s) d’emplois | Rédacteurs'],
    ['Expériences : Confirmé-e', 'experience | Expériences | Confirmé-e'],
    ['Rémunération brute annuelle : 32 000 €', 'salary | Rémunération brute annuelle | 32 000 €'],
  ])('%j', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ['Localisation\n\nDate limite de candidature\n\n12/03/2026'],
    ['Localisation :\nDate limite de candidature : 12/03/2026'],
  ])('is empty where the next label follows: %j', (text) => {
    expect(sectionsOf(text)).toEqual([
      'workplace | Localisation | ',
      'application_deadline | Date limite de candidature | 12/03/2026',
    ]);
  });

  it('is empty where what follows cannot be its value', () => {
    expect(first('Date limite de candidature\nVille de Blois')).toBe(
      'application_deadline | Date limite de candidature | ',
    );
  });

  it.each([
    ['Ville de Blois'],
    ['VILLE DE BLOIS'],
    ["VILLE D'AGEN"],
    ["OFFRES D'EMPLOI DU MOIS"],
    ['Direction des ressources humaines'],
    ['Service Communication'],
    ['Management de proximité'],
    ['Poste de secrétaire'],
  ])('is not seen in the words of a name: %j', (text) => {
    expect(
      segmented(`Référence : 12\n${text}`).sections.filter(({ kind, title }) => kind === 'value' && title !== null),
    ).toHaveLength(1);
  });

  it('goes on as a list', () => {
    expect(sectionsOf('Lieux de travail :\n- Angers (49)\n- Cholet (49)\nType de contrat : CDD')).toEqual([
      'workplace | Lieux de travail | - Angers (49) / - Cholet (49)',
      'employment_type | Type de contrat | CDD',
    ]);
    expect(sectionsOf('• Employeur : Blois\n• Chose rare\n• Lieu : Blois')[0]).toBe('employer | Employeur | Blois');
  });

  it('is kept with its name when no site is known to print it', () => {
    expect(sectionsOf('Ticket restaurant : Oui\nEmployeur : Ville de Blois')).toEqual([
      '- | Ticket restaurant | Oui',
      'employer | Employeur | Ville de Blois',
    ]);
  });
});

describe('facts without a label', () => {
  it.each([
    ['37000 Tours', 'workplace'],
    ['53100 Mayenne | Mayenne (FR)', 'workplace'],
    ['2 Rue Jean Moulin, 53270 Sainte-Suzanne, France', 'workplace'],
    ['• Fort-de-France - 972', 'workplace'],
    ['51 - REIMS', 'workplace'],
    ['Angers (49)', 'workplace'],
    ['CDD de 6 mois', 'employment_type'],
    ['12 mois', 'duration'],
    ['Temps complet : 35h hebdomadaires', 'working_time'],
    ['Emploi ouvert aux titulaires et aux contractuels', 'open_to_contract'],
    ['Communauté de communes du Pays Vert', 'employer'],
    ['Département de la Manche', 'employer'],
    ['Emploi CONSEIL DEPARTEMENTAL DE LA MANCHE', 'employer'],
    ['La Ville de Blois recrute :', 'employer'],
    ['VILLE DE BLOIS', 'employer'],
    ["VILLE D'AGEN | Blois (41)", 'employer'],
    ['DEPARTEMENT DU CHER', 'employer'],
    ['RÉGION BRETAGNE', 'employer'],
    ['CHU de Tours', 'employer'],
    ['CH de Blois', 'employer'],
    ['SICTOM du Nord', 'employer'],
    ['SMICTOM des Vosges', 'employer'],
    ['Syndicat des eaux du Vivarais', 'employer'],
    ['Rennes Métropole', 'employer'],
    ['VICHY COMMUNAUTÉ', 'employer'],
    ['SDIS 35', 'employer'],
    ['DREAL de Bretagne', 'employer'],
    ["Ministère de l'Agriculture, de l'Alimentation et des Forêts", 'employer'],
    ["Ministère de l'Intérieur : Préfecture de police", 'employer'],
    ['Ministère de la Mer - Direction des ports - DPM', 'employer'],
    ['Ministères sociaux - Agence des données', 'employer'],
    ['Cour des comptes', 'employer'],
    ["Conseil d'État", 'employer'],
    ['Direction régionale des affaires culturelles (DRAC)', 'employer'],
    ["Agence de l'eau Loire-Bretagne", 'employer'],
    ['Institut national des forêts', 'employer'],
    ['Université Paris 2', 'employer'],
  ])('%s', (line, label) => {
    expect(segmented(`Jardinier (H/F)\n${line}\nRéférence : 12`).sections[0]).toMatchObject({ id: label, title: null });
  });

  it.each([
    ['Conseil départemental du Cher - Bourges (18)'],
    ['Communauté de communes du Pays Vert – Pont-à-Mousson (54700)'],
    ["Ministère de l'Intérieur - Direction du numérique - Rennes, France"],
    ['Ministère de la Culture : Direction des archives - 93380 Pierrefitte-sur-Seine, France'],
  ])('are two where one who hires and a place stand on one line: %s', (line) => {
    const [employer, place] = segmented(`Jardinier (H/F)\n${line}\nRéférence : 12`).sections;
    expect([employer?.id, place?.id]).toEqual(['employer', 'workplace']);
  });

  it.each([
    ['Département de la communication'],
    ['Agent technique polyvalent'],
    ['Ville de Blois – Jardinier (H/F)'],
    ['Budget 45 000 euros'],
    ['Responsable Communauté'],
    ['Ministère de la Mer - Chargé de mission ports'],
    ['Direction régionale des affaires culturelles - Jardinier (H/F)'],
    ['Direction des ports'],
    ['Agence comptable'],
  ])('are not seen in: %s', (line) => {
    expect(segmented(`Jardinier (H/F)\n${line}\nRéférence : 12`).sections).toHaveLength(1);
  });

  it('stand side by side, between bars', () => {
    expect(sectionsOf('Culture | CDD | Temps plein | Blois (41)\nRéférence : 12').slice(0, 3)).toEqual([
      'employment_type |  | CDD',
      'working_time |  | Temps plein',
      'workplace |  | Blois (41)',
    ]);
  });
});

describe('headings', () => {
  it.each([
    ['Vos missions', 'missions'],
    ['## Vos missions en quelques mots', 'missions'],
    ['  * ###  Informations complémentaires', 'additional_information'],
    ['II - MISSIONS PRINCIPALES', 'missions'],
    ['Les missions principales sont les suivantes :', 'missions'],
    ['**Profil recherché :**', 'profile'],
    ['Compétences et qualités requises', 'profile'],
    ['Qui sommes-nous ?', 'employer_presentation'],
    ['EMPLOYEUR & CONTEXTE :', 'employer_presentation'],
    ['Comment postuler ?', 'application_terms'],
    ['Comment candidater', 'application_terms'],
    ['Contact et informations complémentaires :', 'application_terms'],
    ['Descriptif des missions', 'missions'],
    ['Descriptif du profil recherché', 'profile'],
    ['Description de la collectivité', 'employer_presentation'],
    ['Détail du poste', 'description'],
    ['Compétences et qualités', 'profile'],
    ['Informations pratiques', 'additional_information'],
    ['Nos avantages', null],
  ])('%s', (heading, role) => {
    expect(segmented(`${heading}\nLe texte qui suit est de la prose.`).sections[0]).toMatchObject({
      kind: 'text',
      id: role,
    });
  });

  it.each(['Liaisons', 'Relations'])('tell those above from those beside: %s', (word) => {
    const page = ['Missions', 'Tondre.', `${word} hiérarchiques`, 'Le chef.', `${word} fonctionnelles`, 'Les écoles.'];
    expect(sectionsOf(page.join('\n')).slice(1)).toEqual([
      `- | ${word} hiérarchiques | Le chef.`,
      `- | ${word} fonctionnelles | Les écoles.`,
    ]);
  });

  it('do not cut a text at its own sub-headings', () => {
    const text =
      'Vos missions\nDiriger.\nMissions\n- Accueil\n- Profil\nManagement\nEncadrer une équipe de cinq agents.\nProfil recherché\nPermis B.';
    expect(sectionsOf(text)).toEqual([
      'missions | Vos missions | Diriger. / Missions / - Accueil / - Profil / Management / Encadrer une équipe de cinq agents.',
      'profile | Profil recherché | Permis B.',
    ]);
  });

  it('with a colon end what presents the employer, even where the page prints the same heading without', () => {
    const text = `Archiviste (H/F)
Référence : 12
Description du poste
QUI SOMMES-NOUS ?
Les archives de la ville comptent douze agents.
DESCRIPTIF DU POSTE :
Vous classez les fonds anciens.
Profil recherché
De la patience.`;
    expect(sectionsOf(text).slice(1)).toEqual([
      'description | Description du poste | ',
      'employer_presentation | QUI SOMMES-NOUS ? | Les archives de la ville comptent douze agents.',
      'description | DESCRIPTIF DU POSTE | Vous classez les fonds anciens.',
      'profile | Profil recherché | De la patience.',
    ]);
  });

  it('with a colon stand within a text where the page prints the same heading without', () => {
    const text =
      'Description du poste\nProfil :\nune personne.\nMissions :\ntout faire.\n\nProfil recherché\nPermis B.';
    expect(sectionsOf(text)).toEqual([
      'description | Description du poste | Profil : / une personne.',
      'missions | Missions | tout faire.',
      'profile | Profil recherché | Permis B.',
    ]);
  });

  it('in Markdown are deeper within a text, or end it', () => {
    const text =
      '## Missions\nDiriger.\n### Au printemps\nSemer.\n## Vie du service\nDouze agents.\n## Profil\nPermis B.';
    expect(sectionsOf(text)).toEqual([
      'missions | Missions | Diriger. / ### Au printemps / Semer.',
      '- | Vie du service | Douze agents.',
      'profile | Profil | Permis B.',
    ]);
  });

  it('set apart by blank lines, as the page does with others, count when no layout knows them', () => {
    const prose = 'Le service entretient les bâtiments de la collectivité depuis vingt ans.';
    const page = (heading: string): string =>
      `La collectivité\n\n${prose}\n\n${heading}\n\n${prose}\n\nVos missions\n\n${prose}`;
    expect(sectionsOf(page('Votre futur cadre de vie'))[1]).toBe(`- | Votre futur cadre de vie | ${prose}`);
    expect(sectionsOf(page('Rejoignez nos équipes !'))).toHaveLength(2);
  });

  it('over labels are titles of facts; the text after those is theirs', () => {
    expect(
      sectionsOf(
        'Description du poste\nVersant : Etat\nCatégorie : B\nLe service compte douze agents, dont trois cadres, et reçoit le public.',
      ),
    ).toEqual([
      'other | Versant | Etat',
      'categories | Catégorie | B',
      'description | Description du poste | Le service compte douze agents, dont trois cadres, et reçoit le public.',
    ]);
  });

  it('may be labels: "Poste" and "Employeur" over prose', () => {
    const prose = 'Le service entretient les bâtiments de la collectivité depuis vingt ans.';
    expect(sectionsOf(`Poste : Jardinier\nEmployeur : Blois`)).toEqual([
      'title | Poste | Jardinier',
      'employer | Employeur | Blois',
    ]);
    expect(sectionsOf(`Employeur\n${prose}\nPoste\n${prose}`)).toEqual([
      `employer_presentation | Employeur | ${prose}`,
      `description | Poste | ${prose}`,
    ]);
  });
});

describe('labels within a text', () => {
  it('are noted and stay where they are', () => {
    const { sections, inline } = segmented(
      'Missions\nDiriger.\nLieu : Blois\nTemps de travail\n39 heures\nPermis B exigé.',
    );
    expect(sections.map(shown)).toEqual([
      'missions | Missions | Diriger. / Lieu : Blois / Temps de travail / 39 heures / Permis B exigé.',
    ]);
    expect(inline.map(shown)).toEqual(['workplace | Lieu | Blois', 'working_time | Temps de travail | 39 heures']);
  });

  it('end it where they are a block', () => {
    expect(sectionsOf('Missions\nDiriger.\nTemps Plein\nOui\nTélétravail possible\nNon')).toEqual([
      'missions | Missions | Diriger.',
      'working_time | Temps Plein | Oui',
      'telework | Télétravail possible | Non',
    ]);
  });
});

describe('what a site prints around a posting', () => {
  it.each([
    ['Aller au contenu'],
    ['[Aller au contenu](#main)'],
    ['Accéder au contenu principal'],
    ['Pasar al contenido principal'],
    ['Skip to main content'],
    ['Direkt zum Inhalt'],
    ['Postuler'],
    ['Postuler sur le site du recruteur'],
    ['Partager la page'],
    ['Veuillez pour partager sur Facebook, Twitter et LinkedIn.'],
    [' Afficher la suite'],
    ['Retour aux offres'],
    ['Job public - Accueil'],
    ['Menu'],
    ['Rechercher'],
    ['Rechercher sur le site'],
    ['Menu Fermer'],
    ["Offre d'emploi vue 42 fois"],
    ["Activez les alertes d'offres d'emploi par e-mail !"],
    ['Portail > Offres > Jardinier des serres (H/F)'],
    ['Fiche de poste téléchargeable :'],
    ['Générez un CV personnalisé en quelques minutes'],
    ['Soyez parmi les premiers à postuler'],
    ['Cette offre est disponible dans les langues suivantes :'],
    ['- Français-- Anglais'],
    ['fr | en | de'],
    ['Offre 3 / 135'],
    ['Accueil du site > Offres > Jardinier des serres (H/F)'],
    ['Assurez-vous que votre profil candidat soit correctement renseigné avant de postuler'],
    ['  * Flèche gauche : déplacer la carte vers la gauche'],
    ['  * Ajouter aux favoris : Une ou un data scientist'],
    ["Accueil / Offres d'emploi / Jardinier"],
  ])('is noise: %s', (line) => {
    expect(segmented(`Missions\nDiriger.\n${line}\nPiloter.`)).toMatchObject({ noise: [{ number: 3 }] });
  });

  it.each([
    ['Postuler par courrier à Madame la Maire'],
    ['Français / Anglais'],
    ['Offre 3 / 135 : jardinier'],
    ['Retour à l’emploi des bénéficiaires'],
    ['Accueil'],
    ['Accueil / Secrétariat'],
    ['[Postuler sur le site employeur](https://emploi.example.org/12)'],
    ['Télécharger les données'],
    ['Publicité'],
    ['- Publicité'],
    ["Type d'annonce"],
    ['Accéder au contenu des dossiers'],
    ['Portail des jardins > page vue'],
    ['Menu des écoles'],
    ['Rechercher des financements'],
    ['Recevez les alertes par radio'],
    ['Fiche de poste : à jour'],
    ['Créez un CV'],
    ["Assurez-vous que votre profil d'agent des parcs soit à jour"],
  ])('is not: %s', (line) => {
    expect(segmented(`Missions\nDiriger.\n${line}\nPiloter.`).noise).toEqual([]);
  });

  it('stands between headings and the lines they are set apart from', () => {
    const prose = 'Le service entretient douze bâtiments ouverts au public, et souhaite renforcer son équipe.';
    const page = ['La collectivité', prose, 'Votre bureau sur le port', prose, 'Profil recherché', prose].join('\n\n');
    const headings = (text: string) => segmented(text, 'job-board').sections.map(({ title }) => title);
    expect(headings(page)).toContain('Votre bureau sur le port');
    expect(headings(`Aller au contenu principal\n${page}`)).toEqual(headings(page));
  });

  it.each(['job-board', 'unknown'] as const)('leads past the menus, in any language: %s', (layout) => {
    const { noise } = segmented('Pasar al contenido principal\nJardinier (H/F)', layout);
    expect(noise.map(({ text }) => text)).toEqual(['Pasar al contenido principal']);
  });

  it.each(['job-board', 'unknown'] as const)('leads back to the list: %s', (layout) => {
    const { noise } = segmented('Jardinier (H/F)\nRetour à la liste des résultats\nRetour à la nature', layout);
    expect(noise.map(({ text }) => text)).toEqual(['Retour à la liste des résultats']);
  });
});

describe('recognition', () => {
  const layoutOf = (text: string): LayoutId => recogniseLayout(toLines(text));

  it.each([
    ['a recipe', 'Tarte\n\nTemps de préparation : 20 min\nCatégorie : Dessert\nIngrédients :\n- 4 pommes'],
    [
      'prose',
      "Le conseil s'est réuni mardi.\nLe poste de dépense le plus lourd reste l'école. Missions et profil, tout a été dit.",
    ],
    ['a table', 'nom;ville;employeur\nDurand;Angers;Mairie'],
    [
      'a curriculum vitae',
      "Anne Exemple\nCurriculum vitae\nExpériences professionnelles\nPoste : Cheffe\nEmployeur : Ville\nLieu : Nantes\nType de contrat : CDI\nMissions : piloter\nCentres d'intérêt\nVoile",
    ],
    ['nothing', ''],
  ])('%s is no posting', (_, text) => {
    expect(layoutOf(text)).toBe('unknown');
  });

  it('tells the portal from boards with some of its labels', () => {
    const labels = 'Nature de l’emploi\nEmploi ouvert aux titulaires et aux contractuels\nTélétravail possible\nOui';
    expect(layoutOf(`Fonction publique :\nEtat\n${labels}\nVos missions en quelques mots\nDiriger.`)).toBe(
      'choisir-le-service-public',
    );
    expect(
      layoutOf(`Organisme de rattachement\nPréfecture\nVersant\nEtat\n${labels}\nDescription du poste\nDiriger.`),
    ).toBe('job-board');
  });
});

describe('recognition of a board', () => {
  it('goes by its number and its day on one line', () => {
    const text =
      'Archiviste\nRéf. 12-345 | Publié le 03/05/2026\nLe poste\nClasser des fonds.\nVotre profil\nDe la patience.';
    expect(recogniseLayout(toLines(text))).toBe('job-board');
  });

  it('is not misled by a sentence that notices have too', () => {
    const text = `Archiviste
Ministère de la culture
Publiée le 03/05/2026, Réf 12-345
Localisation : Rennes, France
Description du poste
Le poste de chef de la section des plans est à pourvoir. Cette section compte trois archivistes.
Profil recherché
Vous connaissez les plans anciens.
`;
    expect(recogniseLayout(toLines(text))).toBe('job-board');
  });
});

describe('several postings in one text', () => {
  const posting = (title: string, date: string): string =>
    `${title}\nRéférence : ${date}-1\nEmployeur : Ville de Blois\nLieu de travail : Blois\nDate limite de candidature : ${date}\n\nMissions\nDiriger le service.\n\n`;
  const rangesOf = (text: string) => postingRanges(toLines(text));

  it('begin where the labels of the first stand again, with other values', () => {
    expect(rangesOf(posting('Jardinier', '12/03/2026') + posting('Fontainier', '13/03/2026'))).toEqual([
      [1, 9],
      [10, 18],
    ]);
  });

  it.each([
    ['a label and its value', 'Contact : mairie@a.example.org\n', 'Contact : mairie@b.example.org\n'],
    ['an unknown label', 'On vous attend à : 9 h\n', 'On vous attend à : 10 h\n'],
    ['a label over its value', 'Contact\nmairie@a.example.org\n', 'Contact\nmairie@b.example.org\n'],
    ['a sentence', 'Missions\nVous entretenez les massifs de toute la commune.\n', ''],
    ['a wider gap', 'Profil\nPermis B\n\n', ''],
  ])('begin under what ends the one before, whatever stands over the first: %s', (_, end, last) => {
    const offer = (title: string, date: string): string =>
      `${title}\nEmployeur : Mairie de Blois\nLieu de travail : Blois\nGrade : Adjoint\nDate limite de candidature : ${date}\n`;
    const begin = `Offres de la semaine\n${offer('Jardinier', '12/03/2026')}${end}`;
    const [[, end1] = []] = rangesOf(begin);
    expect(rangesOf(`${begin}${offer('Secrétaire', '13/03/2026')}${last}`)[0]).toEqual([1, end1]);
  });

  it('begin with what stands over all of them', () => {
    const offer = (title: string, date: string): string => `Mairie de Blois\n\n${posting(title, date)}`;
    expect(rangesOf(offer('Jardinier', '12/03/2026') + offer('Fontainier', '13/03/2026'))).toEqual([
      [1, 11],
      [12, 22],
    ]);
  });

  it('are one where a page prints its facts twice', () => {
    expect(rangesOf(posting('Jardinier', '12/03/2026') + posting('Jardinier', '12/03/2026'))).toHaveLength(1);
  });

  it('are one where fewer labels come again', () => {
    const more = 'Fontainier\nRéférence : 2\nEmployeur : Ville de Blois\nLieu de travail : Blois\n';
    expect(rangesOf(posting('Jardinier', '12/03/2026') + more)).toHaveLength(1);
  });
});

it('loses no line', () => {
  const text =
    'Jardinier\nEn bref\nRéférence : 12\nTruc\nDescription du poste\nVersant : Etat\nChose : rare\n37000 Tours\nMissions\nDiriger.\nPostuler';
  const { head, sections, noise } = segmented(text);
  const numbers = [...head, ...noise, ...sections.flatMap(({ lines }) => lines)].map(({ number }) => number);
  const titles = sections.map(({ titleLine }) => titleLine);
  expect([...new Set([...numbers, ...titles])].filter((n) => n !== null).sort((a, b) => a - b)).toEqual(
    toLines(text).map(({ number }) => number),
  );
});

describe('a value beside a label of one word', () => {
  const second = (line: string) => sectionsOf(`Lieu de travail : Blois\n${line}\nGrade : Ingénieur`)[1];

  it.each([
    ['Contrat de projet de 3 ans', 'employment_type |  | Contrat de projet de 3 ans'],
    ['Contrat 12 mois en CDD', 'employment_type | Contrat | 12 mois en CDD'],
    ['Recrutement par voie de mutation', 'open_to_contract | Recrutement | par voie de mutation'],
    [
      'Recrutement de titulaires ou de contractuels',
      'open_to_contract | Recrutement | de titulaires ou de contractuels',
    ],
    ['Statut Agent contractuel', 'open_to_contract | Statut | Agent contractuel'],
    [
      'Mode de recrutement Agents de la commune, titulaires',
      'open_to_contract | Mode de recrutement | Agents de la commune, titulaires',
    ],
  ])('begins with what says how one is hired: %s', (line, section) => {
    expect(second(line)).toBe(section);
  });

  it.each([
    'Contrat de ville : un chef de projet',
    'Contrats verts avec mobilité',
    "Recrutement d'un agent contractuel",
    'Offre de poste contractuel de jardinier',
  ])('is none where a name goes on: %s', (line) => {
    expect(second(line)).not.toMatch(/^(?:employment_type|open_to_contract)/);
  });
});

describe('unknown labels behind a text without a heading', () => {
  const TEXT = 'La commune entretient ses jardins depuis plus de cent ans, et elle en ouvre de nouveaux chaque année.';
  const page = (...lines: readonly string[]) => sectionsOf(['Jardinier (H/F)', TEXT, ...lines].join('\n'));

  it('are labels among those that are known', () => {
    expect(
      page('Type de contrat : CDD', 'Serre : Les Lilas', 'Numéro de la serre : 4', 'Lieu de travail : Blois'),
    ).toEqual([
      `introduction |  | ${TEXT}`,
      'employment_type | Type de contrat | CDD',
      '- | Serre | Les Lilas',
      '- | Numéro de la serre | 4',
      'workplace | Lieu de travail | Blois',
    ]);
  });

  it.each([
    ['Serre : Les Lilas', 'no label stands over it'],
    [
      'Type de contrat : CDD\nÀ savoir : la serre est ouverte au public chaque jour de la semaine.',
      'it says a sentence',
    ],
    ['Type de contrat : CDD\nÀ savoir :\nLa serre', 'it says nothing'],
    ['Missions\nVous arrosez.\nType de contrat : CDD\nSerre : Les Lilas', 'a headed text has begun'],
  ])('are lines of it: %j, for %s', (lines) => {
    expect(page(lines).filter((section) => /^- \| (?:Serre|À savoir)/.test(section))).toEqual([]);
  });
});

describe('a heading with a colon in a text of no known layout', () => {
  const read = (...lines: readonly string[]) => segmented(lines.join('\n'), 'unknown').sections.map(shown);

  it.each([
    ['Missions :', 'Sous la conduite du chef de service, vous entretenez les jardins et les haies.'],
    ['Présentation des serres :', '- entretenir les plantes des serres'],
  ])('is a line of that text: %s', (heading, below) => {
    expect(read('Jardinier (H/F)', heading, '', below, 'Vous plantez.')).toEqual([
      `introduction |  | ${heading} /  / ${below} / Vous plantez.`,
    ]);
  });

  it('is a label over a value', () => {
    expect(read('Jardinier (H/F)', 'Serre :', 'Les Lilas')).toEqual(['- | Serre | Les Lilas']);
  });
});

describe('a label and a value with two colons between them', () => {
  it.each(["Intitulé de l'offre : : Jardinier", "Intitulé de l'offre :: Jardinier"])(
    'has neither of them: %s',
    (line) => {
      expect(first(line)).toBe("title | Intitulé de l'offre | Jardinier");
    },
  );
});

describe('a list of grades', () => {
  const grades = (...lines: readonly string[]) => first([...lines, 'Lieu de travail : Blois'].join('\n'));

  it('ends at the first line that is none', () => {
    const lines = ['Adjoint technique', 'principal de 2ème classe', 'Agent de maîtrise'];
    const below = ['Rattachement du poste', 'Direction des parcs', 'Chargée de recrutement', 'Jardinier'];
    for (const line of below) expect(grades('Grade', ...lines, line)).toBe(`grades | Grade | ${lines.join(' / ')}`);
    expect(grades('Grade', ...lines, 'Rattachement du poste', 'Rédacteur')).toBe(
      `grades | Grade | ${lines.join(' / ')}`,
    );
  });

  it('goes on under a value beside the label with what ends as grades do', () => {
    const lines = ['Rédacteur principal de 2ème classe', 'Rédacteur hors classe'];
    expect(grades('Grade : Rédacteur', ...lines)).toBe(`grades | Grade | Rédacteur / ${lines.join(' / ')}`);
    expect(grades('Type de contrat CDD Grade(s) recherché(s) Rédacteur', ...lines)).toMatch(/^employment_type/);
    for (const line of ['Rédacteur juridique', 'Direction principale', 'Le jardin est de première classe'])
      expect(grades('Grade : Rédacteur', line)).toBe('grades | Grade | Rédacteur');
  });
});
