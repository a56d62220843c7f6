/** Makes postings as emploi-territorial.fr prints them, and doubles them as its dense scrapes do. */
import type { Random } from './random.js';

/** A block of the page: the lines under one label or heading. `lead` lines of it are not repeated when the page is doubled. */
interface Block {
  readonly title: string | null;
  readonly lines: readonly string[];
  readonly lead: number;
}

export interface GeneratedPosting {
  /** As the page says it, once. */
  readonly plain: readonly string[];
  /** As a dense scrape prints it. */
  readonly doubled: readonly string[];
}

const NOUNS = [
  'le réseau',
  'la régie',
  "l'accueil",
  'le budget',
  'la médiathèque',
  'le conseil',
  'la voirie',
  'les écoles',
  'le marché',
];
const VERBS = ['organiser', 'suivre', 'animer', 'préparer', 'contrôler', 'mettre à jour', 'présenter', 'coordonner'];
const ENDS = [
  'avec les communes',
  'au quotidien',
  'en lien avec la direction',
  'dans le respect des délais',
  "à l'échelle du bassin",
];
const HEADINGS = ['Activités :', 'Au quotidien :', 'Savoirs :', 'Savoir-faire :', 'Encadrement :'];
const GRADES = [
  'Attaché',
  'Attaché principal',
  'Rédacteur',
  'Rédacteur principal de 2ème classe',
  'Technicien',
  'Adjoint technique',
];
const BULLETS = ['- ', '• ', '* ', '└ ', '– ', ''];

const sentence = (random: Random): string =>
  `${random.pick(VERBS)} ${random.pick(NOUNS)} ${random.pick(ENDS)} ${random.pick(['', `(${random.below(90)} %)`, `n° ${random.below(900)}`])}`.trim();

/** Prose with what must survive: repeated headings, equal short bullets under two headings, `Label : value` lines. */
function proseLines(random: Random, count: number): string[] {
  const bullet = random.pick(BULLETS);
  return Array.from({ length: count }, () => {
    if (random.once(6)) return random.pick(HEADINGS);
    if (random.once(12)) return 'Temps de travail : 35 heures annualisées';
    return `${bullet}${sentence(random)}${random.pick([' ;', '.', ''])}`;
  });
}

const date = (random: Random): string =>
  `${String(1 + random.below(28)).padStart(2, '0')}/${String(1 + random.below(12)).padStart(2, '0')}/20${20 + random.below(9)}`;

function blocks(random: Random): Block[] {
  const day = date(random);
  const title = `Chargé de mission ${random.pick(NOUNS)} (H/F)`;
  const answer = random.pick(['Oui', 'Non']);
  const one = (name: string, value: string): Block => ({ title: name, lines: [value], lead: 1 });
  const many = (name: string, lines: readonly string[]): Block => ({ title: name, lines, lead: 1 });
  const explanation = ['Un contractuel peut être recruté sur ce poste.', 'Le contrat proposé ne peut excéder un an.'];
  return [
    { title: null, lines: [title], lead: 1 },
    {
      title: null,
      lines: [
        `Offre n° O0${10 + random.below(80)}26${String(100000 + random.below(9999)).slice(1)}${100000 + random.below(899999)}`.slice(
          0,
          25,
        ),
      ],
      lead: 1,
    },
    { title: null, lines: [`Publiée le ${date(random)}`], lead: 1 },
    { title: "Synthèse de l'offre", lines: [], lead: 1 },
    random.once(2)
      ? many('Employeur', [sentence(random), sentence(random), sentence(random)])
      : { title: 'Employeur', lines: [], lead: 1 },
    one('Lieu de travail', `${1 + random.below(90)} rue du Port, Calais (Pas-de-Calais (62))`),
    one('Poste à pourvoir le', day),
    one('Date limite de candidature', random.once(2) ? day : date(random)),
    one("Type d'emploi", "Emploi permanent - vacance d'emploi"),
    { title: 'Localisation du lieu de travail', lines: [], lead: 1 },
    { title: "Détails de l'offre", lines: [], lead: 1 },
    many('Grade(s) recherché(s)', GRADES.filter(() => random.once(2)).concat('Animateur')),
    {
      title: 'Ouvert aux contractuels',
      lines: ['Oui', '(Art. L332-14 du code général de la fonction publique)', ...explanation],
      lead: 2,
    },
    one('Temps de travail', 'Temps complet'),
    one('Télétravail', answer),
    one('Management', answer),
    random.once(3)
      ? one("Descriptif de l'emploi", title)
      : many("Descriptif de l'emploi", proseLines(random, 2 + random.below(12))),
    many("Missions / conditions d'exercice", proseLines(random, 4 + random.below(20))),
    many('Profils recherchés', proseLines(random, 2 + random.below(12))),
    { title: 'Contact et modalités de candidature', lines: [], lead: 1 },
    many('Informations complémentaires', proseLines(random, 1 + random.below(6))),
    many("Adresse de l'employeur", ['MAIRIE DE CALAIS', 'Place du Soldat', '62100 CALAIS']),
    one('Travailleurs handicapés', 'Cet emploi est ouvert à tous.'),
  ];
}

/** Same text for a reader, other bytes: what differs between two copies that one page printed. */
function noisy(line: string, random: Random): string {
  if (random.once(3)) return line.replaceAll("'", '’');
  if (random.once(3)) return line.replace(' ', '\u00a0');
  return random.once(3) ? `${line} ` : line;
}

export interface Doubling {
  /** Copies of a block beyond the first. */
  readonly copies: number;
  /** True to let the copies differ in quotes and spaces. */
  readonly noise: boolean;
}

export function generatePosting(
  random: Random,
  { copies, noise }: Doubling = { copies: 1, noise: false },
): GeneratedPosting {
  const plain: string[] = [];
  const doubled: string[] = [];
  for (const { title, lines, lead } of blocks(random)) {
    const head = title === null ? lines : [title, ...lines];
    plain.push(...head);
    doubled.push(...head);
    for (let copy = 0; copy < copies; copy++)
      doubled.push(...lines.slice(lead).map((line) => (noise ? noisy(line, random) : line)));
  }
  return { plain, doubled };
}
