/** Who takes copies out of a folder of texts, each in its best form and, where that is another, in the form it is known by: a process a text. */

export interface Contender {
  readonly name: string;
  readonly form: string;
  /** The command that must be there. */
  readonly needs: string;
  /** A command line that reads every file of `$IN` and writes one of the same name into `$OUT`. */
  readonly command: readonly string[];
}

const shell = (script: string): readonly string[] => ['sh', '-c', script];
/** For each file, its name in `$f` and what it is called in `$n`. */
const eachFile = (command: string): readonly string[] => shell(`for f in "$IN"/*; do n="\${f##*/}"; ${command}; done`);

const SQUARE = String.raw`s/^((?:.*\n)+?)\1/$1/mg`;
const PERL_ALL = `${SQUARE}; ($n = $ARGV) =~ s{.*/}{}; open O, ">", "$ENV{OUT}/$n" or die; print O`;
const AWK_ALL =
  'FNR == 1 { if (out) close(out); split("", seen); n = split(FILENAME, part, "/"); out = ENVIRON["OUT"] "/" part[n] } !seen[$0]++ { print > out }';

/** @param program - the built program */
export const contenders = (program: string): readonly Contender[] => [
  {
    name: 'fiche collapse',
    form: 'one process',
    needs: process.execPath,
    command: shell(`"${process.execPath}" "${program}" collapse -q --out-dir "$OUT" "$IN"`),
  },
  {
    name: "perl -0777 -pe 's/^((?:.*\\n)+?)\\1/$1/mg'",
    form: 'one process',
    needs: 'perl',
    command: shell(`perl -0777 -ne '${PERL_ALL}' "$IN"/*`),
  },
  {
    name: 'the same',
    form: 'a process a file',
    needs: 'perl',
    command: eachFile(`perl -0777 -pe '${SQUARE}' "$f" > "$OUT/$n"`),
  },
  {
    name: "awk '!seen[$0]++'",
    form: 'one process',
    needs: 'awk',
    command: shell(`awk '${AWK_ALL}' "$IN"/*`),
  },
  {
    name: 'the same',
    form: 'a process a file',
    needs: 'awk',
    command: eachFile(`awk '!seen[$0]++' "$f" > "$OUT/$n"`),
  },
  {
    name: 'uniq',
    form: 'a process a file',
    needs: 'uniq',
    command: eachFile('uniq "$f" "$OUT/$n"'),
  },
];
