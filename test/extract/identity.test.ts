import { describe, expect, it } from 'vitest';
import { offerNumberParts } from '../../src/extract/identity.js';
import { recordOfPage, recordOfText } from './page.js';

describe('offer numbers', () => {
  it.each([
    ['O062251127001475', '62', '2025-11-27'],
    ['O009250923000186', '09', '2025-09-23'],
    ['O974260203000638', '974', '2026-02-03'],
    ['O02A260203000638', '2A', '2026-02-03'],
    ['O02B260203000638', '2B', '2026-02-03'],
    ['O20A260203000638', '2A', '2026-02-03'],
    ['o010260223001156', '10', '2026-02-23'],
    // A running counter of eight digits behind the month.
    ['O063251001408468', '63', '2025-10'],
    ['O059251101409401', '59', '2025-11'],
    ['O059221100835796', '59', '2022-11'],
    ['O025250201393122', '25', '2025-02'],
    ['O035210500290112', '35', '2021-05'],
    // Digits that are no date in either form.
    ['O062259927001475', '62', null],
  ])('%s: département %s, entered %s', (number, department, entered) => {
    expect(offerNumberParts(number)).toEqual({ department, entered });
  });

  it.each(['O62251127001475', 'O0622511270014750', 'V062251127001475', '2026-2210176'])('%s is none', (text) => {
    expect(offerNumberParts(text)).toBeUndefined();
  });

  it.each(['O062259927001475', 'O059221100835796', 'O123251127001475'])(
    '%s is never rejected for its digits',
    (number) => {
      expect(recordOfPage({}, number).offer_number).toBe(number);
    },
  );

  it('warns where neither form has a month, or no département has the code', () => {
    const codes = (number: string) => recordOfPage({}, number).warnings.map(({ code, lines }) => [code, lines]);
    expect(codes('O062259927001475')).toEqual([['unusual_offer_number', [2, 2]]]);
    expect(codes('O123251127001475')).toEqual([['unusual_offer_number', [2, 2]]]);
    expect(codes('O059221100835796')).toEqual([]);
  });

  it.each(['Réf : 2026-RH-03', 'Réf. : 2026-RH-03', 'Référence : 2026-RH-03'])(
    'stands beside the number of the employer: %s',
    (line) => {
      const { offer_number, reference } = recordOfPage({ 'Informations complémentaires': line });
      expect([offer_number, reference]).toEqual(['O062260402000318', '2026-RH-03']);
    },
  );

  const FACTS = 'Type de contrat : CDD\nDate limite de candidature : 12/03/2026\nLieu de travail : Blois\n';
  it.each([
    ['N° 2026-042', '2026-042'],
    ['Parc de la Brenne - Poste n°2026-ATE-129', '2026-ATE-129'],
    ['Offre n° 26/RH/04', '26/RH/04'],
  ])('has no label where a board prints it over the facts: %s', (line, reference) => {
    const record = recordOfText(`Jardinier (H/F)\n${line}\n${FACTS}`);
    expect(record).toMatchObject({ title: 'Jardinier (H/F)', reference, other_sections: [], other_fields: [] });
  });

  it.each(['circulaire DGAFP du 24 novembre 2011', 'décret n° 2019-1594'])('is no law: %s', (law) => {
    expect(recordOfText(`Jardinier (H/F)\nRéférences : ${law}\n${FACTS}`).reference).toBeNull();
  });

  it('may stand behind the title', () => {
    const record = recordOfText(`Jardinier H/F #108801\n${FACTS}`);
    expect(record).toMatchObject({ title: 'Jardinier H/F', reference: '108801', other_sections: [], other_fields: [] });
  });

  it.each([
    'N° 12',
    'Poste n° 12-14',
    'Décret n° 2026-042',
    'N° 01 99 00 00 00',
    'N° SIRET',
    'N° 2026-042\nN° 2026-043',
    'Appelez le poste n° 12.14.16 pour nous joindre',
  ])('is no other number: %s', (line) => {
    expect(recordOfText(`Jardinier (H/F)\n${line}\n${FACTS}`).reference).toBeNull();
  });

  it('is upper case, and no reference', () => {
    const record = recordOfText(
      'Employeur : Communes\nRéférence : o062251127001475\nLieu : Arras\n\nMissions\nUn texte.\n',
    );
    expect(record).toMatchObject({ offer_number: 'O062251127001475', reference: null });
  });
});
