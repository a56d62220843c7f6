/** What is done with equipment, files, people and events: the infinitive, the noun before "de", the form after "Vous". */

export type ObjectClass = 'things' | 'files' | 'people' | 'events';

export interface Verb {
  readonly infinitive: string;
  /** Null where no noun goes with "de". */
  readonly noun: string | null;
  readonly second: string;
}

const verbs = (text: string): readonly Verb[] =>
  text.split('|').map((entry) => {
    const [infinitive = '', noun = '', second = ''] = entry.split('/');
    return { infinitive, noun: noun === '' ? null : noun, second };
  });

export const VERBS: Readonly<Record<ObjectClass, readonly Verb[]>> = {
  things: verbs(
    'entretenir/entretien/entretenez|vérifier/vérification/vérifiez|remettre en état/remise en état/remettez en état|contrôler/contrôle/contrôlez|surveiller/surveillance/surveillez|aménager/aménagement/aménagez|installer/installation/installez|ranger/rangement/rangez|réparer/réparation/réparez|inventorier/inventaire/inventoriez|renouveler/renouvellement/renouvelez|préparer/préparation/préparez|gérer/gestion/gérez|mettre en service/mise en service/mettez en service|désinfecter/désinfection/désinfectez|adapter/adaptation/adaptez',
  ),
  files: verbs(
    'rédiger/rédaction/rédigez|instruire/instruction/instruisez|suivre/suivi/suivez|contrôler/contrôle/contrôlez|mettre à jour/mise à jour/mettez à jour|classer/classement/classez|préparer/préparation/préparez|analyser/analyse/analysez|vérifier/vérification/vérifiez|transmettre/transmission/transmettez|enregistrer/enregistrement/enregistrez|archiver/archivage/archivez|consolider/consolidation/consolidez|élaborer/élaboration/élaborez|exploiter/exploitation/exploitez|fiabiliser/fiabilisation/fiabilisez|présenter/présentation/présentez|actualiser/actualisation/actualisez',
  ),
  people: verbs(
    'accueillir/accueil/accueillez|accompagner/accompagnement/accompagnez|orienter/orientation/orientez|informer/information/informez|renseigner//renseignez|conseiller//conseillez|recevoir//recevez|sensibiliser/sensibilisation/sensibilisez|écouter/écoute/écoutez|former/formation/formez|mobiliser/mobilisation/mobilisez|réunir//réunissez|associer//associez',
  ),
  events: verbs(
    "organiser/organisation/organisez|préparer/préparation/préparez|animer/animation/animez|coordonner/coordination/coordonnez|évaluer/évaluation/évaluez|planifier/planification/planifiez|promouvoir/promotion/faites connaître|concevoir/conception/concevez|piloter/pilotage/pilotez|programmer/programmation/programmez|développer/développement/développez|mettre en œuvre/mise en œuvre/mettez en œuvre|participer à l'organisation de//participez à l'organisation de|faire le bilan de//faites le bilan de|relancer/relance/relancez|encadrer/encadrement/encadrez",
  ),
};

/** Where, when, with whom and how: what makes a line this vacancy's own. Slots in braces are filled by `prose.ts`. */
export const COMPLEMENTS =
  "avec {partner}|en lien avec {partner}|avec l'appui {of partner}|pour {n} {unit}|sur {n} sites|dans le quartier {quarter}|{site}|{site} et {site}|chaque {day} {half}|avant {rank} de chaque mois|{n} fois par an|au moyen du logiciel {tool}|sous {n} jours|en binôme avec {colleague}|sous le contrôle {of colleague}|{of month} à {month}|pendant les vacances de {season}|dans la limite de {N} euros par an|en remplacement {of colleague}, {n} semaines par an|pour un public de {N} personnes|au rythme de {n} par semaine|dans le cadre du plan « {plan} »|dans le cadre du dispositif « {plan} »|selon le calendrier arrêté en {month}|en suivant les {n} indicateurs du tableau de bord|à l'échelle de {n} communes|pour les {n} services concernés|au départ du dépôt {quarter}|lors des permanences du {day}|en appui {of colleague}|et en rendre compte {to colleague}|et alimenter la base {tool}|avec une vigilance sur les délais de {n} jours|pour la commission du {day}|en préparation des fêtes de {season}|à raison de {n} heures par semaine|jusqu'à la mise en service du site {quarter}|dans les {n} mois qui suivent la prise de poste".split(
    '|',
  );

export const PARTNERS =
  "la trésorerie|la préfecture|les associations locales|les directeurs d'école|le conseil départemental|la caisse d'allocations familiales|l'agence régionale de santé|les bailleurs sociaux|le centre de gestion|les communes membres|la mission locale|le syndicat d'énergie|l'architecte des bâtiments de France|les élus référents|le conseil citoyen|les comités de quartier|la gendarmerie|l'inspection académique|les entreprises titulaires|l'agence de l'eau|le réseau des bénévoles|les délégataires|la chambre de métiers|l'office de tourisme".split(
    '|',
  );

export const COLLEAGUES =
  "le directeur adjoint|la responsable de pôle|le chef d'équipe|la coordinatrice|le référent qualité|la cheffe de service|le secrétaire général|la directrice générale adjointe|le responsable de secteur|la conseillère de prévention".split(
    '|',
  );

export const TOOLS =
  'Cirrus|Galion|Orfeo|Mistral RH|Belenos|Atlas Territoire|Calypso|Hestia|Numeris|Pégase Finances|Lutèce Familles|Sillage|Ariane Droits|Cadrans'.split(
    '|',
  );

export const PLANS =
  'Territoire en commun|Grandir ici|Cap 2030|Ville apaisée|Bien vieillir|Horizons|Racines|Un toit pour tous|Lire en ville|Eau vive|Mobilités douces|Sobriété|Réussir ensemble|Cœur de bourg|Passerelles|Jardins partagés'.split(
    '|',
  );

export const SEASONS = 'printemps|février|Noël|la Toussaint|Pâques'.split('|');
export const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'.split('|');
export const WEEKDAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi'.split('|');
