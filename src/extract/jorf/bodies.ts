/** Bodies of the State, as a sentence names them after "au", "à la" or "au sein de". */

import { matchesIn, plainPunctuation } from '../../text.js';
import { type Department, departmentByName } from '../department.js';
import { lowerCase } from '../lower-case.js';

/** First words of their names. */
const NOUNS =
  'ministères?|administration centrale|services?|directions?|sous-direction|secrétariats?|(?:sous-)?préfectures?|cabinet|inspection|contrôle général|conseil|délégation|commissariat|haut-commissariat|agence|autorité|commission|cour|tribunal|rectorat|vice-rectorat|académie|chancellerie|[eé]cole|institut|université|centres?|hôpital|hôpitaux|assistance publique|[eé]tablissement|office|caisse|chambre|bibliothèque|musée|observatoire|ambassade|consulat|[eé]tat-major|gendarmerie|groupement|imprimerie|parc|port(?= [a-zé])|présidence|laboratoire|muséum|archives';
/** Services of the State in régions and départements, which go by their initials. */
const INITIALS =
  'SGAR|SGAMI|SGCD|DRAC|DRAAF|DREAL|DREETS|DRIAAF|DRIEAT|DRIEETS|DRIHL|DRFIP|DAAF|DEAL|DEETS|DGTM|DDETS(?:PP)?|DDFIP|DDPP|DDTM?|DTAM|ARS';
/** Letters of French only: a class of the letters of all scripts takes far longer to compile. */
const SMALL = '[a-zß-öø-ÿœ]';
const LARGE = '[A-ZÀ-ÖØ-ÞŒ]';
export const BODY = `(?:${NOUNS}|${INITIALS})(?!${SMALL})`;

/**
 * "au ministère …", "au sein des ministères …", "à la direction …", "offert par le ministère …"; what a name needs after its preposition is its
 * first word. Whom a body is attached to is another one.
 */
const INTRODUCED = new RegExp(
  `(?<!${SMALL}|'|(?<!${SMALL})rattachée?s? (?:administrativement )?)(?:au sein d(?:e la |e l'|u |es |e )|(?:au|aux|à la|par (?:le|la|les)) |(?:à|par) l'|dans les (?=services du Premier ministre|ministères))(?<name>${BODY})`,
  'gi',
);
/** What tells why and how a post is to be filled stands behind the name. */
const REASONS =
  "en (?:raison|remplacement)|(?:à la )?suite (?:à|au|aux|de|du|d['’])|compte tenu|sous réserve|pendant |depuis |afin d|au titre d|par (?:la )?voie d|au cours d|dès |prochainement ";
/** A comma goes on with the name in "ministère de l'emploi, de la cohésion sociale, et du logement" and "…, stratégiques et technologiques". */
const NAME_END = new RegExp(
  String.raw`[.;:]|,(?! (?:(?:et )?(?:de |d'|du |des )|${SMALL}{3,20} et ${SMALL}))|,? (?:à (?:compter|partir|la date) |au plus tard|au sein |dans |en application|en vue|en qualité|conformément|pour (?:une|y|la durée) |localisée?|située?|basée?|placée?|dont |qui |où |sise? |le \d|au \d|(?:au|aux|à la) ${BODY}|à l'${BODY}|à ${LARGE}|un emploi |et (?:une?|deux|trois|\d{1,3}) (?:emploi|poste)s? |(?:et )?(?:est|sont|sera|seront) |${REASONS})| \((?=${SMALL}\S* \S)`,
);
/** Without one, all is in capitals. */
const SOME_SMALL = new RegExp(SMALL);

/** Names of the bodies in a text, in its order, each as it stands there. */
function bodiesIn(text: string): readonly string[] {
  const written = plainPunctuation(text);
  const plain = SOME_SMALL.test(written) ? written : lowerCase(written);
  return matchesIn(plain, INTRODUCED).map((match) => {
    const start = match.index + match[0].length - (match.groups?.name ?? '').length;
    const rest = plain.slice(start, start + 600);
    const end = NAME_END.exec(rest.slice(1))?.index;
    return text.slice(start, start + (end === undefined ? rest.length : end + 1)).replace(/(?:,? et)?[ ,]?$/, '');
  });
}

/** A body, and the département that stands in brackets behind its name: "centre hospitalier de Roanne (Loire)". */
interface Body {
  readonly name: string;
  readonly department: Department | undefined;
  /** As written, brackets included. */
  readonly text: string;
}

const IN_BRACKETS = / \((?<department>\p{Lu}[\p{L}' -]{2,30})\)$/u;

/** The body that hires, of those a text names: a ministry before its parts, else the first. "Administration centrale du ministère …" is that ministry. */
export function employerIn(text: string): Body | undefined {
  const names = bodiesIn(text);
  const name = names.find((body) => ministryOf(body).startsWith('ministère')) ?? names[0];
  if (name === undefined) return undefined;
  const ministry = ministryOf(name);
  const body = ministry.startsWith('ministère') && !SEVERAL_MINISTRIES.test(ministry) ? ministry : name;
  const brackets = IN_BRACKETS.exec(plainPunctuation(body));
  const department = departmentByName(brackets?.groups?.department ?? '');
  return { name: department === undefined ? body : body.slice(0, brackets?.index), department, text: body };
}

const ADMINISTRATION = /^administration centrale d(?:u |es |e la |e l['’])/i;
/** Of several ministries the administration is one. */
const SEVERAL_MINISTRIES = /ministère.{1,400}ministère/;

const ministryOf = (body: string): string => body.replace(ADMINISTRATION, '');
