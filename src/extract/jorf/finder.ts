/** Finders for notices, and finders that notices are kept from. */
import type { Found } from '../../offer.js';
import type { Finder } from '../found.js';
import { type Notice, noticeOf } from './notice.js';

/** A finder that looks at notices only. */
export function inNotice<T>(find: (notice: Notice) => Found<T> | undefined): Finder<T> {
  return ({ read }) => {
    const notice = read(noticeOf);
    return notice?.isWhole === true ? find(notice) : undefined;
  };
}

/** A finder made for pages with labels, which would misread a notice. */
export function unlessNotice<T>(find: Finder<T>): Finder<T> {
  return (context) => (context.read(noticeOf) === undefined ? find(context) : undefined);
}
