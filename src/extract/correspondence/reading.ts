/**
 * One section, read token by token. A number or an address belongs to the last person named before it, unless a cue in between
 * sends it elsewhere: "Mme A, cheffe de service, au 03 …; candidatures à rh@…".
 */
import type { Line } from '../../offer.js';
import { type Draft, goesOn, hasDetails } from './drafts.js';
import type { Cue, Intent } from './intents.js';
import type { Group, Passage } from './passages.js';
import { ADDRESS, ADDRESS_LINE, ANNOUNCES_DETAIL, areJoined, LONG_LINE, runsOn } from './wording.js';

/** An address to apply at. */
export interface Destination {
  readonly value: string;
  readonly line: Line;
  /** True when a cue of the same sentence says that it is for applying. */
  readonly told: boolean;
}

/** What is known when a token is reached. */
export interface Reading {
  readonly group: Group;
  readonly parties: Draft[];
  readonly emails: Destination[];
  readonly urls: Destination[];
  intent: Intent | null;
  /** True when a cue of this sentence tells the intent. */
  told: boolean;
  /** True when a cue told it, in this sentence or in one of the last lines. */
  carried: boolean;
  /** True when the sentence is about both. */
  both: boolean;
  /** True when the sentence has an application in it. */
  applies: boolean;
  /** True under a label or heading for contacts. */
  labelled: boolean;
  /** True when a number or an address has been read since the last cue. */
  answered: boolean;
  /** Whose the next number or address is. */
  holder: Draft | null;
  /** Where, in the line at hand, the sentence begins, the last cue ends, and the last token of any kind ends. */
  sentence: number;
  cueEnd: number;
  end: number;
  /** True when the line before ends in mid-sentence. */
  runsOn: boolean;
  /** Lines since the last token. */
  idle: number;
}

/** A section of which nothing has been read. */
export const readingOf = (group: Group): Reading => ({
  group,
  parties: [],
  emails: [],
  urls: [],
  intent: group.intent,
  told: false,
  carried: false,
  both: false,
  applies: false,
  labelled: group.intent === 'ask',
  answered: false,
  holder: null,
  sentence: 0,
  cueEnd: 0,
  end: 0,
  runsOn: false,
  idle: 0,
});

/** Makes ready for a line: what earlier lines said holds on for a while, the more so the less this one says by itself. */
export function enterLine(reading: Reading, passage: Passage): void {
  const { text, intent, tokens } = passage;
  if (!reading.runsOn) enterSentence(reading, 0);
  reading.runsOn = runsOn(text);
  reading.sentence = 0;
  reading.cueEnd = 0;
  reading.end = 0;
  const says = tokens.some(({ kind }) => kind !== 'stop');
  reading.idle = says ? 0 : reading.idle + 1;
  if ((!says && text.length > LONG_LINE) || (reading.idle > ADDRESS.lines && !isOfAddress(reading, text)))
    forget(reading);
  if (intent !== null) {
    reading.intent = intent;
    reading.carried = true;
    reading.labelled = true;
  }
  if (reading.holder !== null && !goesOn(reading.holder, passage)) reading.holder = null;
}

/** The last lines of a long address: its street, its box, its town. */
const isOfAddress = ({ carried, idle }: Reading, text: string): boolean =>
  carried && idle <= ADDRESS.most && ADDRESS_LINE.test(text);

function forget(reading: Reading): void {
  reading.intent = reading.group.intent;
  reading.labelled = reading.group.intent === 'ask';
  reading.carried = false;
}

/** Makes ready for a sentence: it has its own cues. */
export function enterSentence(reading: Reading, start: number): void {
  reading.sentence = start;
  reading.told = false;
  reading.both = false;
  reading.applies = false;
}

/** True when a sentence has ended since the last thing that belongs to the holder. */
export const hasEnded = ({ holder, sentence }: Reading): boolean => holder !== null && holder.end < sentence;

/** Takes account of a cue. */
export function readCue(reading: Reading, text: string, cue: Cue, start: number, end: number): void {
  const { told, applies, answered, holder } = reading;
  const joined = told && !answered && areJoined(text.slice(reading.cueEnd, start));
  const asking = told && !answered && reading.intent === 'ask';
  reading.cueEnd = end;
  reading.applies ||= cue === 'application' || cue === 'apply';
  // A question can be about an application, and be sent as one is.
  if (asking && (cue === 'application' || (cue === 'apply' && joined) || (cue === 'send' && (joined || !applies)))) {
    reading.both ||= joined && cue !== 'send';
    return;
  }
  reading.intent = cue === 'ask' ? 'ask' : 'apply';
  if (cue !== 'ask') reading.labelled = reading.group.intent === 'ask';
  reading.both = cue === 'ask' && joined && applies;
  reading.told = true;
  reading.carried = true;
  reading.answered = false;
  const announces = cue === 'ask' && ANNOUNCES_DETAIL.test(text.slice(end, end + 12));
  if (holder !== null && (!announces || hasDetails(holder) || hasEnded(reading))) reading.holder = null;
}
