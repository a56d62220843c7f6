/** The registry of layouts. A new layout is one file and one line here. */
import type { LayoutId } from '../../offer.js';
import type { Layout } from '../layout.js';
import { choisirLeServicePublic } from './choisir-le-service-public.js';
import { emploiTerritorial } from './emploi-territorial.js';
import { jobBoard } from './job-board.js';
import { jorf } from './jorf.js';
import { unknown } from './unknown.js';

/** In order of preference: of two layouts that fit equally well the first is taken. */
export const LAYOUTS = {
  'emploi-territorial': emploiTerritorial,
  jorf,
  'choisir-le-service-public': choisirLeServicePublic,
  'job-board': jobBoard,
  unknown,
} as const satisfies { readonly [id in LayoutId]: Layout };
