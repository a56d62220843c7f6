/**
 * choisirleservicepublic.gouv.fr, the State's portal for the whole civil service. Its page goes around as plain lines, with bullets, and
 * as Markdown; for territorial offers "Employeur" is a kind of employer, and the number that of emploi-territorial.fr.
 */
import type { Layout } from '../layout.js';
import { BOARD } from './board.js';

const BULLET = String.raw`^[\W_]{0,6}`;
const line = (words: string): RegExp => new RegExp(`${BULLET}(?:${words})`, 'i');

export const choisirLeServicePublic: Layout = {
  id: 'choisir-le-service-public',
  signs: [
    { line: line('vos missions en quelques mots(?: ?:|$)'), weight: 4 },
    { line: line('fonction publique ?:'), weight: 3 },
    { line: line('(?:rémunération ?)?\\(?fourchette indicative pour les'), weight: 2 },
    { line: line('télétravail possible(?: |$)'), weight: 1 },
    { line: line("nature de l'emploi(?:[ *]{1,4}emploi |$)"), weight: 1 },
    { line: line('expérience souhaitée(?: |$)'), weight: 1 },
    { line: line('(?:éléments de candidature|métier de référence|descriptif du service)$'), weight: 2 },
    { line: line("à propos de l'offre$"), weight: 2 },
    { line: line('en ligne depuis le '), weight: 2 },
    { line: line('partager la page$'), weight: 1 },
    { line: /choisirleservicepublic\.gouv\.fr/i, weight: 2, late: true },
    // Other portals have some of the same labels.
    { line: line('organisme de rattachement|date de début de diffusion|versant(?: |$)'), weight: -4 },
  ],
  threshold: 5,
  ...BOARD,
  titleOver: 'reference',
  // Those of any board, which the general layout looks for.
  starts: () => [],
};
