/** Finders for notices, and finders that notices are kept from. */
import type { Found } from '../../offer.js';
import type { Finder, Read } from '../found.js';
import { type Notice, noticeOf } from './notice.js';

/** A finder that looks at notices only. */
export function inNotice<T>(find: (notice: Notice, read: Read) => Found<T> | undefined): Finder<T> {
  return ({ read }) => {
    const notice = read(noticeOf);
    return notice?.isWhole === true ? find(notice, read) : undefined;
  };
}

/** A finder made for pages with labels, which would misread a notice. */
export function unlessNotice<T>(find: Finder<T>): Finder<T> {
  return (context) => (context.posting.layout === 'jorf' ? undefined : find(context));
}
