/** The lines of a vacancy's text, as all boards print them. */
import type { Passage, Vacancy } from '../model.js';
import { resolver } from '../slots.js';
import type { Type } from '../typography.js';

export interface TextLines {
  readonly introduction: readonly string[];
  readonly missions: readonly string[];
  readonly profile: readonly string[];
  /** Hours, and what the employer offers. */
  readonly conditions: readonly string[];
  /** How to apply, whom to ask. */
  readonly application: readonly string[];
  readonly presentation: readonly string[];
}

/** Passages as lines: headings, paragraphs, items with the page's bullets. */
export function passageLines(passages: readonly Passage[], type: Type): readonly string[] {
  return passages.flatMap(({ heading, sentences, items }) => [
    ...(heading === null ? [] : [heading]),
    ...(sentences.length === 0 ? [] : [sentences.join(' ')]),
    ...items.map((item, i) => {
      const end = i === items.length - 1 ? type.lastItemEnd : type.itemEnd;
      return `${type.bullet}${end === '' ? item : item.replace(/\.$/, '')}${end}`;
    }),
  ]);
}

export function textLines(vacancy: Vacancy, type: Type): TextLines {
  const { body, employer, enquiry } = vacancy;
  const resolve = resolver(vacancy);
  const lines = (passages: readonly Passage[]): readonly string[] => passageLines(passages, type).map(resolve);
  return {
    introduction: lines(body.introduction),
    missions: lines(body.missions),
    profile: lines(body.profile),
    conditions: [...body.conditions, ...employer.benefits].map(resolve),
    application: [employer.application, enquiry].map(resolve),
    presentation: employer.presentation.map(resolve),
  };
}
