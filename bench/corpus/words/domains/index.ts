/** Every field of work, and who hires in it. */
import { CHILDHOOD } from './childhood.js';
import { CULTURE, LEISURE } from './culture.js';
import type { Domain, EmployerKind } from './domain.js';
import { OFFICE } from './office.js';
import { PROJECTS } from './projects.js';
import { HEALTH, SOCIAL_WORK } from './social.js';
import { REGION, STATE } from './state.js';
import { WORKS } from './works.js';

const DOMAINS: readonly Domain[] = [
  CHILDHOOD,
  WORKS,
  OFFICE,
  SOCIAL_WORK,
  HEALTH,
  CULTURE,
  LEISURE,
  PROJECTS,
  STATE,
  REGION,
];

/** The fields in which a kind of employer hires. */
export const domainsOf = (kind: EmployerKind): readonly Domain[] => DOMAINS.filter(({ kinds }) => kinds.includes(kind));
