/** Under which article a post is open to contract staff, and the sentences emploi-territorial.fr prints for it: the same on every page. */

export interface ContractTerms {
  readonly answer: string;
  /** In brackets on the page; null where the law names none. */
  readonly article: string | null;
  readonly explanation: string | null;
  readonly type: string;
  /** True for contracts of so many months. */
  readonly lasts: boolean;
  /** How many in a hundred. */
  readonly weight: number;
}

const BY_DEROGATION = 'Oui, à titre dérogatoire par rapport aux candidatures de fonctionnaires';
const CODE = 'du code général de la fonction publique';
const VACANT = "Emploi permanent - vacance d'emploi";

export const ENTRY_GRADE =
  "Il est possible de recruter sur ce poste une personne qui n'est pas lauréate d'un concours de la fonction publique, car un des grades indiqué est un grade d'entrée de catégorie C qui permet un recrutement direct sans concours.";

export const CONTRACTS: readonly ContractTerms[] = [
  {
    answer: BY_DEROGATION,
    article: `Art. L332-8 disposition 2 ${CODE}`,
    explanation:
      "Un contractuel peut être recruté sur ce poste pour les besoins des services ou de par la nature des fonctions lorsqu'aucune candidature d'un fonctionnaire n'a abouti. Le contrat proposé ne peut excéder trois ans, renouvelable dans la limite d'une durée maximale de six ans.",
    type: VACANT,
    lasts: false,
    weight: 36,
  },
  {
    answer: BY_DEROGATION,
    article: `Art. L332-14 ${CODE}`,
    explanation:
      "Un contractuel peut être recruté sur ce poste dans l'attente de recrutement d'un fonctionnaire. Le contrat proposé ne peut excéder un an, renouvelable dans la limite d'une durée totale de 2 ans.",
    type: VACANT,
    lasts: false,
    weight: 27,
  },
  {
    answer: BY_DEROGATION,
    article: `Art. L332-8 disposition 3 ou 4 ${CODE}`,
    explanation:
      "Un contractuel peut être recruté sur ce poste car il s'agit d'un poste dans une collectivité de petite taille. Le contrat proposé ne peut excéder trois ans, renouvelable dans la limite d'une durée maximale de six ans.",
    type: VACANT,
    lasts: false,
    weight: 6,
  },
  {
    answer: 'Oui',
    article: `Art. L332-13 ${CODE}`,
    explanation:
      "Seul un contractuel peut être recruté sur ce poste car il s'agit d'un remplacement d'un agent. Le contrat proposé est à durée déterminée, dans la limité de la durée d'absence de l'agent remplacé.",
    type: "Remplacement temporaire d'un agent sur emploi permanent",
    lasts: true,
    weight: 4,
  },
  {
    answer: 'Oui',
    article: `Art. L332-23 disposition 1 ${CODE}`,
    explanation:
      "Seul un contractuel peut être recruté sur ce poste car il s'agit d'un accroissement temporaire d'activité. Le contrat proposé ne peut excéder un an, pendant une même période de 18 mois consécutifs.",
    type: 'Emploi temporaire',
    lasts: true,
    weight: 9,
  },
  {
    answer: 'Oui, sans exclure les candidatures de fonctionnaires par voie de détachement',
    article: `Art. L332-24 ${CODE}`,
    explanation:
      "Un contractuel peut être recruté sur ce poste car il concerne un projet identifié ou une opération particulière. Le contrat proposé est de 12 mois au minimum, six ans au maximum, dans la limite de la durée du projet ou de l'opération identifiée.",
    type: 'Contrat de projet',
    lasts: true,
    weight: 6,
  },
  {
    answer: 'Poste à pourvoir prioritairement par voie statutaire',
    article: null,
    explanation: null,
    type: VACANT,
    lasts: false,
    weight: 12,
  },
];
