/** What the opening of a notice says of the post: its name, how many, under which body, from when, at what working time. */
import type { Found, OfferRecord } from '../../offer.js';
import { MACHINE_WRITTEN } from '../../text/banners.js';
import { AVIS, BULLETIN_HALF, BULLETIN_WHOLE, NOR, OF_POST, PRINTED_DAY, PRINTED_NAME } from '../../text/notices.js';
import { plainPunctuation, squeeze, withoutBullet } from '../../text.js';
import { SOON } from '../announced.js';
import { DAY_OF_WEEK, datesIn } from '../dates.js';
import { departmentByName, departmentParts } from '../department.js';
import { found, type Parts } from '../found.js';
import { BODY, employerIn } from './bodies.js';
import { inNotice } from './finder.js';
import { listedName, onlyPost } from './list.js';
import { labelledPlace, placeInSentence } from './located.js';
import type { Notice } from './notice.js';
import { type Opening, withoutClass } from './opening.js';

/** "Avis de vacance d'un emploi de sous-directeur", printed above the notice. */
const TITLE_WORDS = String.raw`${AVIS}${OF_POST}(?!direction(?!\p{L}))`;
const TITLE = new RegExp(`^${TITLE_WORDS}(?<post>.{3,300})$`, 'iu');
/** A page of the printed journal that was flattened to one line has it there, before the number of the notice. */
const FLAT_TITLE = new RegExp(
  `^${PRINTED_DAY}${PRINTED_NAME}.{0,600}?${TITLE_WORDS}(?<post>[^.:;]{3,300}?) NOR ?: ?${NOR} `,
  'diu',
);

/** "VACANCE D'EMPLOI", broken over two lines or not, above the name of the post in a bulletin officiel, and what stands below. */
const BULLETIN_TITLE = new RegExp(`^(?:VACANCES?|(?:VACANCES? )?${BULLETIN_HALF}|${BULLETIN_WHOLE})$`);
/** "Emplois de secrétaire général". */
const POSTS_OF = /^(?:emploi|poste)s? (?:de |d['’])/i;
const BULLETIN_NUMBERS = /^(?:NOR ?:|AVIS DU \d|JO DU \d)/i;

/** The words that name the post, else what the list calls it, else the title above the notice. */
export const noticeTitle = inNotice<string>((notice) => {
  const { opening } = notice;
  if (opening?.post != null) return found(opening.post, opening.sentence.lines, 'notice:opening');
  const listed = listedName(notice);
  if (listed !== undefined) return found(listed.post, [listed.line], 'notice:list');
  return titleAbove(notice) ?? bulletinTitle(notice) ?? flatTitle(notice);
});

/** From here on, what the page prints above the notice was written by a machine. */
const DISCLAIMER = new RegExp(`^${MACHINE_WRITTEN}`, 'i');

function titleAbove({ posting }: Notice): Found<string> | undefined {
  for (const line of [...posting.head, ...posting.noise]) {
    if (DISCLAIMER.test(line.key)) return undefined;
    const text = withoutBullet(line.text);
    const match = TITLE.exec(plainPunctuation(text));
    const length = match?.groups?.post?.length ?? 0;
    if (length > 0) return found(withoutClass(text.slice(-length)), [line], 'notice:title');
  }
  return undefined;
}

function bulletinTitle({ posting }: Notice): Found<string> | undefined {
  const frame = posting.noise;
  const from = frame.findLastIndex(({ key }) => BULLETIN_TITLE.test(key)) + 1;
  const to = frame.findIndex(({ key }, i) => i >= from && BULLETIN_NUMBERS.test(key));
  if (from === 0 || to <= from) return undefined;
  const lines = frame.slice(from, to);
  const name = squeeze(lines.map(({ text }) => text).join(' ')).replace(POSTS_OF, '');
  return found(withoutClass(name), lines, 'notice:title');
}

function flatTitle({ posting }: Notice): Found<string> | undefined {
  const line = posting.sections[0]?.lines[0];
  if (line === undefined) return undefined;
  const text = squeeze(line.text);
  const range = FLAT_TITLE.exec(plainPunctuation(text))?.indices?.groups?.post;
  return range && found(withoutClass(text.slice(...range)), [line], 'notice:title');
}

export const noticePositions = inNotice<number>(({ opening }) =>
  opening?.count == null ? undefined : found(opening.count, opening.sentence.lines, 'notice:opening'),
);

export const noticeEmployer = inNotice<Parts<OfferRecord['employer']>>((notice) => {
  const { opening } = notice;
  const only = onlyPost(notice);
  if (only !== undefined) return found({ name: only.body }, [only.line], 'notice:list');
  if (opening === undefined) return undefined;
  const body = bodyOf(opening);
  return body && found({ name: body.name }, opening.sentence.lines, 'notice:opening', body.name);
});

/** "L'emploi de sous-directeur à la direction des services judiciaires est vacant": no body but that of the words that name the post. */
const bodyOf = ({ complement, post }: Opening): ReturnType<typeof employerIn> =>
  employerIn(complement) ?? employerIn(post ?? '');

export const noticeWorkplace = inNotice<Parts<OfferRecord['workplace']>>((notice, read) => {
  const only = onlyPost(notice);
  if (only !== undefined) {
    const { text, city, department, line } = only;
    return found({ text, city, ...departmentParts(department) }, [line], 'notice:list', text);
  }
  return labelledPlace(read) ?? placeInSentence(notice) ?? departmentOfBody(notice) ?? departmentInPost(notice);
});

/** "Un emploi est vacant au centre hospitalier de Roanne (Loire)". */
function departmentOfBody({ opening }: Notice): Found<Parts<OfferRecord['workplace']>> | undefined {
  if (opening === undefined || opening.isSeveral) return undefined;
  const { department, text } = bodyOf(opening) ?? {};
  return department && found({ text, ...departmentParts(department) }, opening.sentence.lines, 'notice:opening', text);
}

/** "L'emploi de directeur de l'hôpital de Roanne (Loire), chargé des finances": the words that name the post name its body, and no other place. */
const BODY_OF_POST = new RegExp(
  String.raw`(?:d[ue] |de (?:la |l'))(?<text>${BODY}[^().;:]{2,120} \((?<department>\p{Lu}[\p{L}' -]{2,30})\))`,
  'iu',
);

function departmentInPost({ opening }: Notice): Found<Parts<OfferRecord['workplace']>> | undefined {
  if (opening?.post == null || opening.isSeveral) return undefined;
  const { text, department: name = '' } = BODY_OF_POST.exec(plainPunctuation(opening.post))?.groups ?? {};
  const department = departmentByName(name);
  return text === undefined || department === undefined
    ? undefined
    : found({ text, ...departmentParts(department) }, opening.sentence.lines, 'notice:opening', text);
}

/** What stands right before the day a post falls vacant or is to be taken up. */
const FROM = new RegExp(String.raw`(?:[àa] compter du|[àa] partir du|[àa] la date du)\s${DAY_OF_WEEK}$`, 'iu');
const ON = new RegExp(String.raw`(?:^|[\s,])(?:dès le|pour le|le|au)\s${DAY_OF_WEEK}$`, 'iu');
/** The day of a text that is named is not that of the post: "publié au Journal officiel le …". */
const OF_A_TEXT = /publié|paru|modifié|signé|Journal officiel/iu;
/** Further sentences that say it. */
const TAKEN_UP =
  /^(?:(?:(?:cet|l') ?emploi|(?:ce|le) poste|ces (?:emploi|poste)s|les fonctions)(?!\p{L}).{0,120}?(?:vacant|à pourvoir|sera pourvue?s?(?! par))|il (?:est|sera) (?:vacant|à pourvoir|pourvu(?! par))|la (?:date de )?(?:prise de (?:fonctions?|poste)|vacance)(?!\p{L}))/iu;

export const noticeStart = inNotice<string>(startIn);

function startIn({ opening, sentences }: Notice): Found<string> | undefined {
  if (opening !== undefined) {
    const { complement, sentence } = opening;
    const start = dayAfter(complement, FROM) ?? dayAfter(complement, ON) ?? dayAfter(sentence.text, FROM);
    if (start !== undefined) return found(start.iso, sentence.lines, 'notice:opening', start.raw);
  }
  for (const { plain, text, lines } of sentences) {
    if (!TAKEN_UP.test(plain)) continue;
    const start = dayAfter(text, FROM) ?? dayAfter(text, ON);
    if (start !== undefined) return found(start.iso, lines, 'notice:taken-up', start.raw);
  }
  return undefined;
}

/** "L'emploi de X est à pourvoir dès que possible": what stands in place of a day. */
const VACANT_SOON = new RegExp(`(?:vacante?|à pourvoir),? ${SOON}|immédiatement vacante?`, 'iu');

export const noticeSoon = inNotice<true>((notice) => {
  const { opening, sentences } = notice;
  const soon = sentences.find(
    (sentence) => (sentence === opening?.sentence || TAKEN_UP.test(sentence.plain)) && VACANT_SOON.test(sentence.plain),
  );
  return soon === undefined || startIn(notice) !== undefined ? undefined : found(true, [soon.line], 'notice:soon');
});

function dayAfter(text: string, before: RegExp): { readonly iso: string; readonly raw: string } | undefined {
  for (const { iso, raw, index } of datesIn(text)) {
    const words = text.slice(Math.max(0, index - 60), index);
    if (iso !== null && before.test(words) && !OF_A_TEXT.test(words)) return { iso, raw };
  }
  return undefined;
}

const WORKING_TIME = /(?<!\p{L})à (?<text>temps (?:(?<full>plein|complet)|non[ -]complet|partiel))(?!\p{L})/iu;
/** "Il s'agit d'un poste à temps plein": the sentences about the post itself. */
const ABOUT_POST = /^(?:(?:cet|l') ?emploi|(?:ce|le) poste|il s'agit d'un)(?!\p{L})/iu;

export const noticeWorkingTime = inNotice<Parts<OfferRecord['working_time']>>(({ opening, sentences }) => {
  const about = sentences.filter((sentence) => sentence === opening?.sentence || ABOUT_POST.test(sentence.plain));
  for (const { text, lines } of about) {
    const groups = WORKING_TIME.exec(text)?.groups;
    if (groups?.text !== undefined)
      return found(
        { text: groups.text, full_time: groups.full !== undefined },
        lines,
        'notice:working-time',
        groups.text,
      );
  }
  return undefined;
});
