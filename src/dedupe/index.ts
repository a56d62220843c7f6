/** Takes the copies out of a segmented posting, and keeps an account of every line taken. */
import type { Line, Range, Repeat, RepeatKind, Section, SegmentedPosting } from '../offer.js';
import { type Echo, findCutEcho, findEcho } from './echo.js';
import { findRepeatedRuns } from './paragraphs.js';

export interface Collapsed {
  readonly posting: SegmentedPosting;
  readonly repeats: readonly Repeat[];
  /** Lines taken away, blank ones included. */
  readonly lines: number;
  /** Characters of those lines, without line ends. */
  readonly characters: number;
}

/** What makes an echo credible on its own: two lines, or this many characters. */
const CREDIBLE = { lines: 2, characters: 80 };

/**
 * Collapses echoes in every section, then long paragraphs that stand twice. In a text of unknown layout nothing is touched: its
 * sections are guesses. The first copy stays, with its own bytes and line numbers.
 */
export function collapsePosting(posting: SegmentedPosting): Collapsed {
  if (posting.layout === 'unknown') return { posting, repeats: [], lines: 0, characters: 0 };
  const echoes = collapseEchoes(posting.sections);
  const paragraphs = collapseParagraphs(echoes.sections);
  const drops = [...echoes.drops, ...paragraphs.drops].sort((a, b) => a.repeat.kept[0] - b.repeat.kept[0]);
  const gone = new Set(drops.flatMap(({ lines }) => lines.map(({ number }) => number)));
  return {
    posting: {
      ...posting,
      sections: paragraphs.sections,
      inline: posting.inline.filter(({ titleLine }) => titleLine === null || !gone.has(titleLine)),
    },
    repeats: drops.map(({ repeat }) => repeat),
    lines: drops.reduce((sum, { lines }) => sum + lines.length, 0),
    characters: drops.reduce((sum, { lines }) => sum + lines.reduce((total, { text }) => total + text.length, 0), 0),
  };
}

interface Drop {
  readonly repeat: Repeat;
  readonly lines: readonly Line[];
}

interface Pass {
  readonly sections: readonly Section[];
  readonly drops: readonly Drop[];
}

/** A section with what is known of its doubling. `written` are its lines that are not blank. */
interface Doubling {
  readonly section: Section;
  readonly written: readonly Line[];
  readonly echo: Echo | null;
  readonly credible: boolean;
}

function collapseEchoes(sections: readonly Section[]): Pass {
  const first = sections.map((section, index) => doublingOf(section, index === sections.length - 1, 2));
  const credible = first.filter((doubling) => doubling.credible);
  const copies = usualCopies(credible);
  const doublings =
    copies === 2 ? first : sections.map((section, index) => doublingOf(section, index === sections.length - 1, copies));
  const drops: Drop[] = [];
  const kept = doublings.map(({ section, written, echo }) => {
    // A page that doubles one block doubles them all: beside a credible echo every other one counts.
    if (echo === null || credible.length === 0) return section;
    const last = written[echo.lead + echo.period - 1]?.number ?? 0;
    drops.push(dropOf(section, written, echo));
    return { ...section, lines: section.lines.filter(({ number }) => number <= last) };
  });
  return { sections: kept, drops };
}

/** How often a page prints its blocks: what most of its credible echoes say. */
function usualCopies(doublings: readonly Doubling[]): number {
  const votes = new Map<number, number>();
  for (const { echo } of doublings) if (echo) votes.set(echo.copies, (votes.get(echo.copies) ?? 0) + 1);
  const [copies = 2] = [...votes].sort(([a, m], [b, n]) => n - m || a - b)[0] ?? [];
  return Math.max(2, copies);
}

function doublingOf(section: Section, isLast: boolean, usual: number): Doubling {
  const written = section.lines.filter(({ key }) => key !== '');
  const ids = idsOf(written);
  const tail = written.at(-1)?.key ?? '';
  const isPrefixOf = (index: number): boolean => {
    const key = written[index]?.key ?? '';
    return tail.length < key.length && key.startsWith(tail);
  };
  const echo = findEcho(ids, usual) ?? (isLast ? findCutEcho(ids, isPrefixOf) : null);
  if (echo === null) return { section, written, echo, credible: false };
  const copied = written.slice(-(echo.cut > 0 && echo.copies < 2 ? echo.cut : echo.period));
  const characters = copied.reduce((sum, { key }) => sum + key.length, 0);
  return { section, written, echo, credible: copied.length >= CREDIBLE.lines || characters >= CREDIBLE.characters };
}

/** One number a line: equal lines, equal numbers. */
function idsOf(lines: readonly Line[]): number[] {
  const ids = new Map<string, number>();
  return lines.map(({ key }) => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  });
}

function dropOf({ lines }: Section, written: readonly Line[], { lead, period }: Echo): Drop {
  const original = written.slice(lead, lead + period);
  const dropped = written.slice(lead + period);
  const ranges: Range[] = [];
  for (let i = 0; i < dropped.length; i += period) ranges.push(rangeOf(dropped.slice(i, i + period)));
  const [, last] = rangeOf(original);
  return { repeat: repeatOf('echo', original, dropped, ranges), lines: lines.filter(({ number }) => number > last) };
}

function repeatOf(
  kind: RepeatKind,
  original: readonly Line[],
  dropped: readonly Line[],
  ranges: readonly Range[],
): Repeat {
  const differing = dropped
    .filter(({ text }, i) => text !== original[i % original.length]?.text)
    .map(({ number, text }) => ({ line: number, text }));
  return { kept: [...rangeOf(original)], dropped: ranges.map((range) => [...range]), kind, similarity: 1, differing };
}

const rangeOf = (lines: readonly Line[]): Range => [lines[0]?.number ?? 0, lines.at(-1)?.number ?? 0];

function collapseParagraphs(sections: readonly Section[]): Pass {
  const places = sections.flatMap((section, index) =>
    section.kind === 'text'
      ? section.lines.filter(({ key }) => key !== '').map((line) => ({ line, section: index }))
      : [],
  );
  const ids = idsOf(places.map(({ line }) => line));
  const runs = findRepeatedRuns(
    places.map(({ line, section }, i) => ({ id: ids[i] ?? 0, characters: line.key.length, section })),
  );
  const gone = new Set<number>();
  const drops: Drop[] = [];
  const left = new Map<number, number>(); // lines left in a section
  for (const { section } of places) left.set(section, (left.get(section) ?? 0) + 1);
  for (const run of runs) {
    const section = places[run.dropped]?.section ?? -1;
    const remaining = (left.get(section) ?? 0) - run.length;
    if (remaining <= 0) continue; // a section never becomes empty
    left.set(section, remaining);
    const original = places.slice(run.kept, run.kept + run.length).map(({ line }) => line);
    const dropped = places.slice(run.dropped, run.dropped + run.length).map(({ line }) => line);
    const [first, last] = rangeOf(dropped);
    const lines = (sections[section]?.lines ?? []).filter(({ number }) => number >= first && number <= last);
    for (const { number } of lines) gone.add(number);
    drops.push({ repeat: repeatOf('paragraph', original, dropped, [[first, last]]), lines });
  }
  if (drops.length === 0) return { sections, drops };
  const kept = sections.map((section) =>
    section.kind === 'text' ? { ...section, lines: section.lines.filter(({ number }) => !gone.has(number)) } : section,
  );
  return { sections: kept, drops };
}
