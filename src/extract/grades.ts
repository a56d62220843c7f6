/** Grades, and what they say of cadre d'emplois, filière and catégorie. */
import { squeeze, withoutBullet } from '../text.js';
import type { Field } from './found.js';
import { noticeCategories } from './jorf/status.js';
import { listByLabel } from './labels.js';

export const grades: Field<'grades'> = {
  kind: 'union',
  find: [listByLabel('grades', ({ text }) => [squeeze(withoutBullet(text))])],
};
export const cadresEmplois: Field<'cadres_emplois'> = { kind: 'union', find: [] };
export const filieres: Field<'filieres'> = { kind: 'union', find: [] };
export const categories: Field<'categories'> = { kind: 'union', find: [noticeCategories] };
