/** The registry of commands. A new command is one file and one entry here; its code is loaded when it is asked for. */
import type { Command, Run } from './command.js';
import { SHELLS } from './completion/shells.js';
import type { CommandName } from './flags.js';

export const COMMANDS = {
  convert: {
    meaning: 'read postings and write records: the default command',
    usage: 'fiche [convert] [OPTIONS] [PATH…]',
    takesPaths: true,
    examples: [
      ['fiche offers/ -o offers.csv', 'a folder of texts into one CSV file'],
      ['fiche offers/ -f ndjson | jq .title', 'one JSON object a line, for other programs'],
      ["fiche 'scrapes/**/*.txt' --stats -o all.json", 'a glob, with a summary at the end'],
      ['fiche pages.ndjson.gz --text-field body --id-field url', 'texts that stand in NDJSON, with your own ids'],
      ['curl -s … | fiche - --stdin-filename offer.txt', 'standard input'],
    ],
    load: () => import('./convert.js'),
  },
  collapse: {
    meaning: 'take the copies out of texts, and change nothing else',
    usage: 'fiche collapse [OPTIONS] [PATH…]',
    takesPaths: true,
    examples: [
      ['fiche collapse < a.txt > b.txt', 'a filter; texts only: NDJSON and gzip are not unpacked'],
      ['fiche collapse --diff scrapes/', 'what would go'],
      ['fiche collapse --check scrapes/', 'in CI: which texts hold copies, and exit code 1 if there are any'],
      ['fiche collapse scrapes/ --out-dir once/ --report once.ndjson', 'a folder, with what it takes to undo it'],
      ['fiche collapse --in-place --verify --report undo.ndjson scrapes/', 'the files themselves'],
    ],
    load: () => import('./collapse.js'),
  },
  restore: {
    meaning: 'give collapsed texts their copies back, byte for byte',
    usage: 'fiche restore --report FILE [PATH…]',
    takesPaths: true,
    examples: [
      ['fiche restore --report a.json < b.txt > a.txt', 'one text, collapsed with --report a.json'],
      ['fiche restore --report undo.ndjson --in-place scrapes/', 'a folder'],
    ],
    load: () => import('./restore.js'),
  },
  explain: {
    meaning: 'show what was read in every line of a posting',
    usage: 'fiche explain [OPTIONS] [PATH…]',
    takesPaths: true,
    examples: [
      [
        'fiche explain offer.txt | less -R',
        'every line with the fields that were read in it, and the copies struck out',
      ],
      ['fiche explain offers/ -o offers.html', 'a page with the source beside the record'],
    ],
    load: () => import('./explain.js'),
  },
  match: {
    meaning: 'tell which postings are one vacancy, across files',
    usage: 'fiche match [OPTIONS] [PATH…]',
    takesPaths: true,
    examples: [
      ['fiche match scrapes/ -f table', 'every posting with its group, one line each, for people'],
      ['fiche match records.ndjson -o groups.csv', 'records that convert made, into one row a posting'],
      [
        'fiche match keys/*.ndjson scrapes/today --pairs',
        'keys of earlier days and new texts: every pair with its verdict',
      ],
      ['fiche match scrapes/ --boilerplate -f table', 'what employers and boards say everywhere'],
    ],
    load: () => import('./match.js'),
  },
  keys: {
    meaning: 'write what postings are matched by, without their texts',
    usage: 'fiche keys [OPTIONS] [PATH…]',
    takesPaths: true,
    examples: [
      ['fiche keys scrapes/2026-02-19 -o keys/2026-02-19.ndjson', 'NDJSON, one line a posting, for match and for SQL'],
    ],
    load: () => import('./keys.js'),
  },
  check: {
    meaning: 'check a scrape: what is wrong with it, as an exit code for CI',
    usage: 'fiche check [OPTIONS] [PATH…]',
    takesPaths: true,
    examples: [
      ['fiche check scrapes/2026-02-19', 'every posting by all rules; errors make the exit code 1'],
      ['fiche check scrapes/ --fail-on warning --rule unknown-grade=off', 'stricter, but for one rule'],
      ['fiche check good/ --write-profile profile.json', 'what a good scrape looks like'],
      ['fiche check new/ --profile profile.json', 'and whether a new one does'],
      [
        'fiche check scrapes/ --baseline known.json --write-baseline',
        'let pass what is known; without the last flag, only new findings fail',
      ],
      ['fiche check --list-rules', 'what is looked for'],
    ],
    load: () => import('./check.js'),
  },
  schema: {
    meaning: 'print the JSON Schema of a record or of a configuration',
    usage: 'fiche schema [OPTIONS]',
    takesPaths: false,
    examples: [
      ['fiche schema > schema.json', 'draft 2020-12'],
      ['fiche schema --of config > config.schema.json', 'of fiche.config.yaml, for editors'],
    ],
    load: () => import('./schema.js'),
  },
  fields: {
    meaning: 'list the fields of a record and what they mean',
    usage: 'fiche fields [OPTIONS]',
    takesPaths: false,
    examples: [['fiche fields -f json | jq -r .[].path', 'their names only']],
    load: () => import('./fields.js'),
  },
  eval: {
    meaning: 'measure how right records are, against labelled postings',
    usage: 'fiche eval [OPTIONS] LABELS [TEXTS]',
    takesPaths: true,
    examples: [
      ['fiche eval labels/ texts/', 'precision, recall and F1 by field'],
      ['fiche eval labels/ --fail-under 0.95 -v', 'in CI: texts beside their labels, every miss listed'],
    ],
    load: () => import('./eval.js'),
  },
  completion: {
    meaning: 'print a script that completes commands, options and values',
    usage: `fiche completion ${Object.keys(SHELLS).join('|')}`,
    takesPaths: false,
    operand: { name: 'shell', words: Object.keys(SHELLS) },
    examples: [
      [`eval "$(fiche completion bash)"`, 'in ~/.bashrc'],
      ['source <(fiche completion zsh)', 'in ~/.zshrc, behind compinit'],
      ['fiche completion fish > ~/.config/fish/completions/fiche.fish', 'once'],
    ],
    // It tells of the whole table, itself among it.
    load: async (): Promise<{ readonly run: Run }> => ({
      run: (await import('./completion/command.js')).completionOf(COMMANDS),
    }),
  },
} as const satisfies { readonly [name in CommandName]: Command };
