import { describe, expect, it } from 'vitest';
import { toLines } from '../../src/input/decode.js';
import { recordOfText } from '../extract/page.js';

const textsOf = (text: string): readonly string[] => toLines(text).map((line) => line.text);

describe('a line of Markdown', () => {
  it.each([
    ['**Ville de Blois**', 'Ville de Blois'],
    ['- **Missions** :', '- Missions :'],
    ['### **Profil recherché**', '### Profil recherché'],
    ['1\\. Accueillir', '1. Accueillir'],
    ['\\- Accueillir', '- Accueillir'],
    ['rose\\_adam@example.org', 'rose_adam@example.org'],
    ['Poste à pourvoir\\', 'Poste à pourvoir'],
    ['![Logo de la ville](https://example.org/logo.png)', ''],
    ['[![](logo.png "Logo")](https://example.org/) ![](a.png)', ''],
  ])('%s is read as the page showed it', (line, shown) => {
    expect(textsOf(`${line}\nBlois`)).toEqual([shown, 'Blois']);
  });

  it.each([
    ['Lieu : **Blois**'],
    ['Salaire ** selon la grille **'],
    ['** selon la grille'],
    ['\\\\serveur\\partage'],
    ['C:\\offres'],
    ['![Logo](logo.png) de la ville'],
    ['[Postuler](https://example.org/)'],
    ['# Archiviste'],
  ])('%s stays as it is', (line) => {
    expect(textsOf(line)).toEqual([line]);
  });

  it('takes linear time', () => {
    const started = performance.now();
    for (const part of ['**a', '![a](', '![](a)', '[![](a)', '\\', '* ', '- ', '= ', '**'])
      toLines(`${part.repeat(100_000)}x\n**`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('a rule', () => {
  it.each([['---'], ['* * *'], ['=========='], ['______'], ['———'], ['  - - -  ']])(
    '%s separates as a blank line',
    (rule) => {
      expect(toLines(rule).map(({ text, key }) => [text, key])).toEqual([[rule, '']]);
    },
  );

  it.each([['--'], ['-'], ['-*-'], ['...'], ['--- a']])('%s is none', (line) => {
    expect(toLines(line)[0]?.key).not.toBe('');
  });
});

describe('a page in Markdown', () => {
  const PAGE = [
    'Archiviste (H/F)',
    '================',
    '',
    '![Logo](https://example.org/logo.png)',
    '',
    '**Employeur**',
    '**Ville de Blois**',
    '',
    '**Date limite de candidature :** 15/06/2026',
    '',
    '* * *',
    '',
    'Missions',
    '--------',
    '',
    'Vous classez les archives de la ville.',
    '',
    'Vie du service',
    '--------------',
    '',
    'Quatre agents vous accueillent.',
    '',
    '---',
    '',
    'Profil recherché',
    '----------------',
    '',
    '*   Permis B',
    '*   1\\. Rigueur',
  ].join('\n');

  it('is read like the page', () => {
    const record = recordOfText(PAGE);
    expect(record.title).toBe('Archiviste (H/F)');
    expect(record.employer.name).toBe('Ville de Blois');
    expect(record.application_deadline).toBe('2026-06-15');
    expect(record.missions).toBe('Vous classez les archives de la ville.');
    expect(record.other_sections).toEqual([{ heading: 'Vie du service', text: 'Quatre agents vous accueillent.' }]);
    expect(record.profile).toBe('*   Permis B\n*   1. Rigueur');
  });

  it.each([
    ['front matter', '---\ntitle: "Archiviste - Ville de Blois"\ntags:\n  - offre\ndate: 2026-05-02\n---\n\n'],
    [
      'a reader’s head',
      'Title: Archiviste | Ville de Blois\n\nURL Source: https://example.org/12\n\nPublished Time: 2026-05-02\n\nMarkdown Content:\n',
    ],
  ])('is read without %s over it', (_, head) => {
    const { source, id, ...plain } = recordOfText(PAGE);
    const { source: where, id: number, ...headed } = recordOfText(head + PAGE);
    expect(headed).toEqual(plain);
  });

  it('is no such head where a posting begins with a rule, or with an English label', () => {
    expect(recordOfText('---\nArchiviste (H/F)\n---\nEmployeur : Ville de Blois').title).toBe('Archiviste (H/F)');
    expect(recordOfText('Title: Archiviste\nEmployeur : Ville de Blois\nType de contrat : CDD').other_fields).toEqual([
      { label: 'Title', value: 'Archiviste' },
    ]);
  });
});

it('reads the issue, the title and the sentence of a notice behind the marks of headings', () => {
  const notice = [
    '# JORF n°0101 du 2 mai 2024',
    '## Avis de vacance d’un emploi de sous-directeur',
    'NOR : INTA2400001V',
    'Un emploi de sous-directeur est vacant au ministère de l’intérieur.',
    '### Missions',
    'Le sous-directeur conduit la politique des archives.',
  ];
  const record = recordOfText(notice.join('\n'));
  expect(record.publication_date).toBe('2024-05-02');
  expect(record.title).toBe('sous-directeur');
  expect(record.missions).toBe('Le sous-directeur conduit la politique des archives.');
});
