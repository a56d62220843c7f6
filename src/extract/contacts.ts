/** People to ask. */
import type { Field } from './found.js';

export const contacts: Field<'contacts'> = { kind: 'list', find: [] };
