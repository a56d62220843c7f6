/**
 * Cadres d'emplois of the fonction publique territoriale: filière, category, and grades as emploi-territorial.fr words them.
 * Sources: fiche LISCAD of the BIP (CIG petite couronne, February 2026) for cadres, grades and categories; postings of the site for the
 * wordings; the decrees of the cadres d'emplois for former grades. "A+" is how the field speaks of the highest cadres; the law knows
 * A, B and C.
 */

export type Category = 'A+' | 'A' | 'B' | 'C';

export interface Cadre {
  readonly name: string;
  readonly filiere: string;
  readonly category: Category;
  readonly grades: readonly string[];
}

export const CADRES: readonly Cadre[] = [
  {
    name: 'Administrateurs territoriaux',
    filiere: 'administrative',
    category: 'A+',
    grades: ['Administrateur', 'Administrateur hors classe', 'Administrateur général'],
  },
  {
    name: 'Attachés territoriaux',
    filiere: 'administrative',
    category: 'A',
    grades: ['Attaché', 'Attaché principal', 'Attaché hors classe', 'Directeur territorial'],
  },
  { name: 'Secrétaires de mairie', filiere: 'administrative', category: 'A', grades: ['Secrétaire de mairie'] },
  {
    name: 'Rédacteurs territoriaux',
    filiere: 'administrative',
    category: 'B',
    grades: ['Rédacteur', 'Rédacteur principal de 2ème classe', 'Rédacteur principal de 1ère classe'],
  },
  {
    name: 'Adjoints administratifs territoriaux',
    filiere: 'administrative',
    category: 'C',
    grades: ['Adjoint administratif', 'Adjoint adm. principal de 2ème classe', 'Adjoint adm. principal de 1ère classe'],
  },
  {
    name: 'Ingénieurs en chef territoriaux',
    filiere: 'technique',
    category: 'A+',
    grades: ['Ingénieur en chef', 'Ingénieur en chef hors classe', 'Ingénieur général'],
  },
  {
    name: 'Ingénieurs territoriaux',
    filiere: 'technique',
    category: 'A',
    grades: ['Ingénieur', 'Ingénieur principal', 'Ingénieur hors classe'],
  },
  {
    name: 'Techniciens territoriaux',
    filiere: 'technique',
    category: 'B',
    grades: ['Technicien', 'Technicien principal de 2ème classe', 'Technicien principal de 1ère classe'],
  },
  {
    name: 'Agents de maîtrise territoriaux',
    filiere: 'technique',
    category: 'C',
    grades: ['Agent de maîtrise', 'Agent de maîtrise principal'],
  },
  {
    name: 'Adjoints techniques territoriaux',
    filiere: 'technique',
    category: 'C',
    grades: [
      'Adjoint technique',
      'Adjoint technique principal de 2ème classe',
      'Adjoint technique principal de 1ère classe',
    ],
  },
  {
    name: "Adjoints techniques territoriaux des établissements d'enseignement",
    filiere: 'technique',
    category: 'C',
    grades: [
      "Adjoint technique des établissements d'enseignement",
      "Adjoint technique principal de 2ème classe des établissements d'enseignement",
      "Adjoint technique principal de 1ère classe des établissements d'enseignement",
    ],
  },
  {
    name: "Directeurs d'établissements territoriaux d'enseignement artistique",
    filiere: 'culturelle',
    category: 'A',
    grades: ["Directeur d'étab. d'enseign. artist. de 2ème cat.", "Directeur d'étab. d'enseign. artist. de 1ère cat."],
  },
  {
    name: "Professeurs territoriaux d'enseignement artistique",
    filiere: 'culturelle',
    category: 'A',
    grades: ["Prof. d'enseign. artist. cl. normale", "Prof. d'enseign. artist. hors classe"],
  },
  {
    name: "Assistants territoriaux d'enseignement artistique",
    filiere: 'culturelle',
    category: 'B',
    grades: [
      "Assistant d'enseignement artistique",
      "Assistant d'enseignement artistique principal de 2ème classe",
      "Assistant d'enseignement artistique principal de 1ère classe",
    ],
  },
  {
    name: 'Conservateurs territoriaux du patrimoine',
    filiere: 'culturelle',
    category: 'A+',
    grades: ['Conservateur du patrimoine', 'Conservateur en chef du patrimoine'],
  },
  {
    name: 'Conservateurs territoriaux de bibliothèques',
    filiere: 'culturelle',
    category: 'A+',
    grades: ['Conservateur de bibliothèques', 'Conservateur en chef de bibliothèques'],
  },
  {
    name: 'Attachés territoriaux de conservation du patrimoine',
    filiere: 'culturelle',
    category: 'A',
    grades: ['Attaché de conservation du patrimoine', 'Attaché principal de conservation du patrimoine'],
  },
  {
    name: 'Bibliothécaires territoriaux',
    filiere: 'culturelle',
    category: 'A',
    grades: ['Bibliothécaire', 'Bibliothécaire principal'],
  },
  {
    name: 'Assistants territoriaux de conservation du patrimoine et des bibliothèques',
    filiere: 'culturelle',
    category: 'B',
    grades: [
      'Assistant de conservation',
      'Assistant de conservation principal de 2ème classe',
      'Assistant de conservation principal de 1ère classe',
    ],
  },
  {
    name: 'Adjoints territoriaux du patrimoine',
    filiere: 'culturelle',
    category: 'C',
    grades: [
      'Adjoint du patrimoine',
      'Adjoint du patrimoine principal de 2ème classe',
      'Adjoint du patrimoine principal de 1ère classe',
    ],
  },
  {
    name: 'Conseillers territoriaux des activités physiques et sportives',
    filiere: 'sportive',
    category: 'A',
    grades: ['Conseiller des APS', 'Conseiller principal des APS'],
  },
  {
    name: 'Educateurs territoriaux des activités physiques et sportives',
    filiere: 'sportive',
    category: 'B',
    grades: [
      'Educateur des APS',
      'Educateur des APS principal de 2ème classe',
      'Educateur des APS principal de 1ère classe',
    ],
  },
  {
    name: 'Opérateurs territoriaux des activités physiques et sportives',
    filiere: 'sportive',
    category: 'C',
    grades: ['Opérateur des APS', 'Opérateur qualifié des APS', 'Opérateur principal des APS'],
  },
  {
    name: 'Animateurs territoriaux',
    filiere: 'animation',
    category: 'B',
    grades: ['Animateur', 'Animateur principal de 2ème classe', 'Animateur principal de 1ère classe'],
  },
  {
    name: "Adjoints territoriaux d'animation",
    filiere: 'animation',
    category: 'C',
    grades: [
      "Adjoint d'animation",
      "Adjoint d'animation principal de 2ème classe",
      "Adjoint d'animation principal de 1ère classe",
    ],
  },
  {
    name: 'Conseillers territoriaux socio-éducatifs',
    filiere: 'sociale',
    category: 'A',
    grades: [
      'Conseiller socio-éducatif',
      'Conseiller supérieur socio-éducatif',
      'Conseiller hors classe socio-éducatif',
    ],
  },
  {
    name: 'Assistants territoriaux socio-éducatifs',
    filiere: 'sociale',
    category: 'A',
    grades: ['Assistant socio-éducatif', 'Assistant socio-éducatif de classe exceptionnelle'],
  },
  {
    name: 'Educateurs territoriaux de jeunes enfants',
    filiere: 'sociale',
    category: 'A',
    grades: ['Educateur de jeunes enfants', 'Educateur de jeunes enfants de classe exceptionnelle'],
  },
  {
    name: 'Moniteurs-éducateurs et intervenants familiaux territoriaux',
    filiere: 'sociale',
    category: 'B',
    grades: ['Moniteur-éducateur et intervenant familial', 'Moniteur-éducateur et intervenant familial principal'],
  },
  {
    name: 'Agents sociaux territoriaux',
    filiere: 'sociale',
    category: 'C',
    grades: ['Agent social', 'Agent social principal de 2ème classe', 'Agent social principal de 1ère classe'],
  },
  {
    name: 'Agents territoriaux spécialisés des écoles maternelles',
    filiere: 'sociale',
    category: 'C',
    grades: ['ATSEM principal de 2ème classe', 'ATSEM principal de 1ère classe'],
  },
  {
    name: 'Médecins territoriaux',
    filiere: 'médico-sociale',
    category: 'A',
    grades: ['Médecin de 2ème classe', 'Médecin de 1ère classe', 'Médecin hors-classe'],
  },
  {
    name: 'Sages-femmes territoriales',
    filiere: 'médico-sociale',
    category: 'A',
    grades: ['Sage-femme de classe normale', 'Sage-femme hors classe'],
  },
  {
    name: 'Cadres territoriaux de santé paramédicaux',
    filiere: 'médico-sociale',
    category: 'A',
    grades: ['Cadre de santé', 'Cadre supérieur de santé'],
  },
  {
    name: 'Puéricultrices cadres territoriaux de santé',
    filiere: 'médico-sociale',
    category: 'A',
    grades: ['Puéricultrice cadre de santé', 'Puéricultrice cadre supérieur de santé'],
  },
  {
    name: 'Cadres de santé territoriaux infirmiers et techniciens paramédicaux',
    filiere: 'médico-sociale',
    category: 'A',
    grades: ['Cadre de santé infirmier et technicien paramédical'],
  },
  {
    name: 'Psychologues territoriaux',
    filiere: 'médico-sociale',
    category: 'A',
    grades: ['Psychologue de classe normale', 'Psychologue hors classe'],
  },
  {
    name: 'Puéricultrices territoriales',
    filiere: 'médico-sociale',
    category: 'A',
    grades: ['Puéricultrice', 'Puéricultrice hors classe'],
  },
  {
    name: 'Puéricultrices territoriales (décret 92-859)',
    filiere: 'médico-sociale',
    category: 'A',
    grades: ['Puéricultrice de classe normale', 'Puéricultrice de classe supérieure'],
  },
  {
    name: 'Infirmiers territoriaux en soins généraux',
    filiere: 'médico-sociale',
    category: 'A',
    grades: ['Infirmier en soins généraux', 'Infirmier en soins généraux hors classe'],
  },
  {
    name: 'Infirmiers territoriaux (décret 92-861)',
    filiere: 'médico-sociale',
    category: 'B',
    grades: ['Infirmier de classe normale', 'Infirmier de classe supérieure'],
  },
  {
    name: 'Biologistes, vétérinaires et pharmaciens territoriaux',
    filiere: 'médico-sociale',
    category: 'A',
    grades: [
      'Biologiste, vétérinaire et pharmacien de classe normale',
      'Biologiste, vétérinaire et pharmacien hors classe',
      'Biologiste, vétérinaire et pharmacien de classe exceptionnelle',
    ],
  },
  {
    name: "Pédicures-podologues, ergothérapeutes, psychomotriciens, orthoptistes, techniciens de laboratoire médical, manipulateurs d'électroradiologie médicale, préparateurs en pharmacie hospitalière et diététiciens territoriaux",
    filiere: 'médico-sociale',
    category: 'A',
    grades: [
      "Pédicure-podologue, ergothérapeute, psychomotricien, orthoptiste, technicien de laboratoire médical, manipulateur d'électroradiologie médicale, préparateur en pharmacie hospitalière et diététicien",
      "Pédicure-podologue, ergothérapeute, psychomotricien, orthoptiste, technicien de laboratoire médical, manipulateur d'électroradiologie médicale, préparateur en pharmacie hospitalière et diététicien hors classe",
    ],
  },
  {
    name: 'Masseurs-kinésithérapeutes et orthophonistes territoriaux',
    filiere: 'médico-sociale',
    category: 'A',
    grades: ['Masseur-kinésithérapeute et orthophoniste', 'Masseur-kinésithérapeute et orthophoniste hors classe'],
  },
  {
    name: 'Techniciens paramédicaux territoriaux',
    filiere: 'médico-sociale',
    category: 'B',
    grades: ['Technicien paramédical de classe normale', 'Technicien paramédical de classe supérieure'],
  },
  {
    name: 'Aides-soignants territoriaux',
    filiere: 'médico-sociale',
    category: 'B',
    grades: ['Aide-soignant de classe normale', 'Aide-soignant de classe supérieure'],
  },
  {
    name: 'Auxiliaires de puériculture territoriaux',
    filiere: 'médico-sociale',
    category: 'B',
    grades: ['Auxiliaire de puériculture de classe normale', 'Auxiliaire de puériculture de classe supérieure'],
  },
  {
    name: 'Auxiliaires de soins territoriaux',
    filiere: 'médico-sociale',
    category: 'C',
    grades: ['Auxiliaire de soins principal de 2ème classe', 'Auxiliaire de soins principal de 1ère classe'],
  },
  {
    name: 'Directeurs de police municipale',
    filiere: 'police municipale',
    category: 'A',
    grades: ['Directeur de police municipale', 'Directeur principal de police municipale'],
  },
  {
    name: 'Chefs de service de police municipale',
    filiere: 'police municipale',
    category: 'B',
    grades: [
      'Chef de service de police municipale',
      'Chef de service de police municipale principal de 2ème classe',
      'Chef de service de police municipale principal de 1ère classe',
    ],
  },
  {
    name: 'Agents de police municipale',
    filiere: 'police municipale',
    category: 'C',
    grades: ['Gardien brigadier', 'Brigadier-chef principal'],
  },
  {
    name: 'Gardes champêtres',
    filiere: 'police municipale',
    category: 'C',
    grades: ['Garde champêtre chef', 'Garde champêtre chef principal'],
  },
  {
    name: 'Emplois de conception et de direction des sapeurs-pompiers professionnels',
    filiere: 'sapeurs-pompiers',
    category: 'A+',
    grades: ['Colonel', 'Colonel hors classe', 'Contrôleur général'],
  },
  {
    name: 'Capitaines, commandants et lieutenants-colonels de sapeurs-pompiers professionnels',
    filiere: 'sapeurs-pompiers',
    category: 'A',
    grades: ['Capitaine', 'Commandant', 'Lieutenant-colonel'],
  },
  {
    name: 'Cadres de santé de sapeurs-pompiers professionnels',
    filiere: 'sapeurs-pompiers',
    category: 'A',
    grades: ['Cadre de santé de SPP', 'Cadre supérieur de santé de SPP'],
  },
  {
    name: 'Médecins et pharmaciens de sapeurs-pompiers professionnels',
    filiere: 'sapeurs-pompiers',
    category: 'A',
    grades: [
      'Médecin et pharmacien de SPP de classe normale',
      'Médecin et pharmacien de SPP hors classe',
      'Médecin et pharmacien de SPP de classe exceptionnelle',
    ],
  },
  {
    name: 'Infirmiers de sapeurs-pompiers professionnels',
    filiere: 'sapeurs-pompiers',
    category: 'A',
    grades: ['Infirmier de SPP', 'Infirmier de SPP hors classe'],
  },
  {
    name: 'Lieutenants de sapeurs-pompiers professionnels',
    filiere: 'sapeurs-pompiers',
    category: 'B',
    grades: ['Lieutenant de 2ème classe', 'Lieutenant de 1ère classe', 'Lieutenant hors classe'],
  },
  {
    name: 'Sous-officiers de sapeurs-pompiers professionnels',
    filiere: 'sapeurs-pompiers',
    category: 'C',
    grades: ['Sergent', 'Adjudant'],
  },
  {
    name: 'Sapeurs et caporaux de sapeurs-pompiers professionnels',
    filiere: 'sapeurs-pompiers',
    category: 'C',
    grades: ['Sapeur', 'Caporal', 'Caporal-chef'],
  },
  { name: 'Rééducateurs territoriaux', filiere: 'médico-sociale', category: 'B', grades: [] },
  { name: 'Assistants territoriaux médico-techniques', filiere: 'médico-sociale', category: 'B', grades: [] },
  {
    name: 'Emplois fonctionnels de direction',
    filiere: 'emplois fonctionnels',
    category: 'A',
    grades: [
      'Directeur général des services',
      'Directeur général adjoint des services',
      'Directeur général des services techniques',
      "Directeur général d'établissement public",
    ],
  },
  {
    name: 'Emplois fonctionnels de direction',
    filiere: 'emplois fonctionnels',
    category: 'A+',
    grades: [
      "Directeur départemental des services d'incendie et de secours",
      "Directeur départemental adjoint des services d'incendie et de secours",
    ],
  },
];

/** Grades to which nobody is appointed any more; older postings name them. Some were of another category than their cadre is now. */
export const FORMER_GRADES: readonly (readonly [grade: string, category: Category, cadre: string])[] = [
  ['Adjoint administratif de 1ère classe', 'C', 'Adjoints administratifs territoriaux'],
  ['Adjoint administratif de 2ème classe', 'C', 'Adjoints administratifs territoriaux'],
  ['Rédacteur principal', 'B', 'Rédacteurs territoriaux'],
  ['Rédacteur chef', 'B', 'Rédacteurs territoriaux'],
  ['Adjoint technique de 1ère classe', 'C', 'Adjoints techniques territoriaux'],
  ['Adjoint technique de 2ème classe', 'C', 'Adjoints techniques territoriaux'],
  [
    "Adjoint technique de 1ère classe des établissements d'enseignement",
    'C',
    "Adjoints techniques territoriaux des établissements d'enseignement",
  ],
  [
    "Adjoint technique de 2ème classe des établissements d'enseignement",
    'C',
    "Adjoints techniques territoriaux des établissements d'enseignement",
  ],
  ['Ingénieur en chef de classe normale', 'A', 'Ingénieurs en chef territoriaux'],
  ['Ingénieur en chef de classe exceptionnelle', 'A', 'Ingénieurs en chef territoriaux'],
  ['Contrôleur de travaux', 'B', 'Techniciens territoriaux'],
  ['Technicien supérieur', 'B', 'Techniciens territoriaux'],
  ['Adjoint du patrimoine de 1ère classe', 'C', 'Adjoints territoriaux du patrimoine'],
  ['Adjoint du patrimoine de 2ème classe', 'C', 'Adjoints territoriaux du patrimoine'],
  [
    'Assistant qualifié de conservation du patrimoine et des bibliothèques',
    'B',
    'Assistants territoriaux de conservation du patrimoine et des bibliothèques',
  ],
  ["Assistant spécialisé d'enseignement artistique", 'B', "Assistants territoriaux d'enseignement artistique"],
  ["Adjoint d'animation de 1ère classe", 'C', "Adjoints territoriaux d'animation"],
  ["Adjoint d'animation de 2ème classe", 'C', "Adjoints territoriaux d'animation"],
  ['Conseiller principal de 1ère classe des APS', 'A', 'Conseillers territoriaux des activités physiques et sportives'],
  ['Conseiller principal de 2ème classe des APS', 'A', 'Conseillers territoriaux des activités physiques et sportives'],
  ['Aide-opérateur des APS', 'C', 'Opérateurs territoriaux des activités physiques et sportives'],
  ['Assistant socio-éducatif de 1ère classe', 'A', 'Assistants territoriaux socio-éducatifs'],
  ['Assistant socio-éducatif de 2nde classe', 'A', 'Assistants territoriaux socio-éducatifs'],
  ['Assistant socio-éducatif principal', 'B', 'Assistants territoriaux socio-éducatifs'],
  ['Educateur de jeunes enfants de 1ère classe', 'A', 'Educateurs territoriaux de jeunes enfants'],
  ['Educateur de jeunes enfants de 2nde classe', 'A', 'Educateurs territoriaux de jeunes enfants'],
  ['Educateur principal de jeunes enfants', 'B', 'Educateurs territoriaux de jeunes enfants'],
  ['Agent social de 1ère classe', 'C', 'Agents sociaux territoriaux'],
  ['Agent social de 2ème classe', 'C', 'Agents sociaux territoriaux'],
  ['ATSEM de 1ère classe', 'C', 'Agents territoriaux spécialisés des écoles maternelles'],
  ['Auxiliaire de puériculture de 1ère classe', 'C', 'Auxiliaires de puériculture territoriaux'],
  ['Auxiliaire de puériculture principal de 2ème classe', 'C', 'Auxiliaires de puériculture territoriaux'],
  ['Auxiliaire de puériculture principal de 1ère classe', 'C', 'Auxiliaires de puériculture territoriaux'],
  ['Auxiliaire de soins de 1ère classe', 'C', 'Auxiliaires de soins territoriaux'],
  ['Sage-femme de classe supérieure', 'A', 'Sages-femmes territoriales'],
  ['Sage-femme de classe exceptionnelle', 'A', 'Sages-femmes territoriales'],
  ['Cadre de santé de 1ère classe', 'A', 'Cadres territoriaux de santé paramédicaux'],
  ['Cadre de santé de 2ème classe', 'A', 'Cadres territoriaux de santé paramédicaux'],
  ['Infirmier en soins généraux de classe normale', 'A', 'Infirmiers territoriaux en soins généraux'],
  ['Infirmier en soins généraux de classe supérieure', 'A', 'Infirmiers territoriaux en soins généraux'],
  ['Rééducateur de classe normale', 'B', 'Rééducateurs territoriaux'],
  ['Rééducateur de classe supérieure', 'B', 'Rééducateurs territoriaux'],
  ['Assistant médico-technique de classe normale', 'B', 'Assistants territoriaux médico-techniques'],
  ['Assistant médico-technique de classe supérieure', 'B', 'Assistants territoriaux médico-techniques'],
  ['Gardien de police municipale', 'C', 'Agents de police municipale'],
  ['Brigadier', 'C', 'Agents de police municipale'],
  ['Chef de police municipale', 'C', 'Agents de police municipale'],
  ['Garde champêtre principal', 'C', 'Gardes champêtres'],
  ['Sapeur de 2ème classe', 'C', 'Sapeurs et caporaux de sapeurs-pompiers professionnels'],
  ['Sapeur de 1ère classe', 'C', 'Sapeurs et caporaux de sapeurs-pompiers professionnels'],
];

/** What stands in lists of grades and is none: a way to be hired, with its category where it has one. */
export const NO_GRADES: readonly (readonly [wording: string, category: Category | null])[] = [
  ['Emploi contractuel de cat. A', 'A'],
  ['Emploi contractuel de cat. B', 'B'],
  ['Emploi contractuel de cat. C', 'C'],
  ['Vacataire', null],
  ['Contractuel', null],
  ['Titulaire', null],
  ['Fonctionnaire', null],
  ['Apprenti', null],
  ['Collaborateur de cabinet', null],
  ['Assistant maternel', null],
  ['Assistant familial', null],
];
