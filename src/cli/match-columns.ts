/** The columns of what `match` lists. */
import type { Column } from '../emit/emitter.js';
import type { ListFormatId } from '../emit/index.js';

type Kind = Column['kind'];
type Type = Column['type'];

/** A column, and whether the table for people has it. */
type ListColumn = Column & { readonly isShown: boolean };

const column = (path: string, kind: Kind, type: Type, isShown: boolean, description: string): ListColumn => ({
  path,
  name: path,
  kind,
  type,
  description,
  source: null,
  isShown,
});

const POSTINGS: readonly ListColumn[] = [
  column('id', 'scalar', 'string', true, 'Id of the posting'),
  column('path', 'scalar', 'string', false, 'File, as given'),
  column('ordinal', 'scalar', 'integer', false, 'Position in the file, from 1'),
  column('offer_number', 'scalar', 'string', false, 'Number given by emploi-territorial.fr'),
  column('published', 'scalar', 'date', true, 'Day of publication'),
  column('group', 'scalar', 'string', true, 'The vacancy it is of'),
  column('role', 'scalar', 'string', true, 'single, canonical, copy, version or repost'),
  column('verdict', 'scalar', 'string', false, 'What it is to the canonical posting of its group'),
  column('duplicate_of', 'scalar', 'string', true, 'Id of the canonical posting'),
  column('similarity', 'scalar', 'number', false, 'Likeness of its text to that of the canonical posting'),
  column('members', 'scalar', 'integer', false, 'Postings in the group'),
  column('first_seen', 'scalar', 'date', false, 'First day of publication in the group'),
  column('last_seen', 'scalar', 'date', false, 'Last day of publication in the group'),
  column('twins', 'list', 'string', true, 'Groups with the same text for another vacancy'),
  column('siblings', 'list', 'string', false, 'Groups made from the same template'),
  column('changed', 'objects', 'json', false, 'What is not as in the first posting of that number'),
];

const PAIRS: readonly ListColumn[] = [
  column('a', 'scalar', 'string', true, 'File of the posting seen first'),
  column('b', 'scalar', 'string', true, 'File of the other'),
  column('a_id', 'scalar', 'string', false, 'Id of the posting seen first'),
  column('b_id', 'scalar', 'string', false, 'Id of the other'),
  column('verdict', 'scalar', 'string', true, 'same, repost, twin or sibling'),
  column('similarity', 'scalar', 'number', true, 'Likeness of the texts'),
  column('rare_lines', 'scalar', 'integer', true, 'Lines both have, without boilerplate'),
  column('agree', 'list', 'string', false, 'Fields that say the same'),
  column('differ', 'list', 'string', true, 'Fields that contradict each other'),
  column('first_seen', 'scalar', 'date', false, 'First day of publication'),
  column('last_seen', 'scalar', 'date', false, 'Last day of publication'),
  column('changed', 'objects', 'json', false, 'Between versions: what changed'),
];

const BOILERPLATE: readonly ListColumn[] = [
  column('posts', 'scalar', 'integer', true, 'Different posts (title and place) it stands in'),
  column('postings', 'scalar', 'integer', true, 'Postings it stands in'),
  column('text', 'scalar', 'string', true, 'The paragraph'),
];

const ASKED: readonly ListColumn[] = [
  column('a', 'scalar', 'integer', true, 'Number of the first text'),
  column('b', 'scalar', 'integer', true, 'Number of the other'),
  column('verdict', 'scalar', 'string', true, 'same, repost, twin or sibling'),
  column('strength', 'scalar', 'integer', true, 'How much speaks for it'),
];

const LISTS = { postings: POSTINGS, pairs: PAIRS, asked: ASKED, boilerplate: BOILERPLATE } as const;

/** What can be listed. */
export type ListId = keyof typeof LISTS;

/** The columns of a list in a format. */
export const columnsOf = (list: ListId, format: ListFormatId): readonly Column[] =>
  format === 'table' ? LISTS[list].filter(({ isShown }) => isShown) : LISTS[list];

/** Keys whose values begin with a path. In a narrow column its end tells most. */
const PATHS: readonly string[] = ['id', 'duplicate_of', 'a', 'b'];

/** A row with paths cut to the names of their files. */
export const forPeople = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => [
      key,
      PATHS.includes(key) && typeof value === 'string' ? value.slice(value.lastIndexOf('/') + 1) : value,
    ]),
  );
