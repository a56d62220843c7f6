/** Facts that boards print without a label, most of them under the title: the place, who hires, the working time. */
import type { Fact } from '../layout.js';

/** A name of capitalised words and particles. */
const TOWN = String.raw`\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|d[eu]s?|l[ae]s?|sur|sous|en|l[èe][sz]|aux?|[dl]['’]\p{L}[\p{L}-]*)){0,6}`;
const STREET = String.raw`(?:\d{1,4}(?: ?(?:bis|ter|quater|[a-dA-D])(?![\p{L}]))?,? )?(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Pp]lace|[Aa]llée|[Cc]hemin|[Rr]oute|[Qq]uai|[Cc]ours|[Ii]mpasse|[Ss]quare|[Ee]splanade|[Hh]ôtel|[Mm]airie|RUE|AVENUE|BOULEVARD|PLACE|ROUTE|QUAI|COURS)`;
/** "10 à 19 salariés", which the employment service prints under the name of who hires. */
export const STAFF_COUNT = /^(?:\d{1,5} à \d{1,5}|(?:plus de )?\d[\d ]{0,6}) salariés?$/i;

/** The first words of the names of public employers. */
export const EMPLOYER =
  "(?:ville|commune|mairie|conseil (?:d[ée]partemental|r[ée]gional|g[ée]n[ée]ral)|collectivit[ée] (?:europ[ée]enne|territoriale)|(?:euro)?m[ée]tropole(?: europ[ée]enne)?|communaut[ée] (?:de communes|d['’]agglom[ée]ration|urbaine)|syndicat (?:mixte|intercommunal|d[ée]partemental|d['’][ée]nergies?|des eaux)|si(?:vom|vu|vos|ctom|rtom|aep)|smictom|petr|pr[ée]fecture|minist[èe]re|rectorat|dreal|draaf|drac|dreets|ddtm?|ars|centre (?:hospitalier|communal d['’]action sociale|intercommunal d['’]action sociale|de gestion)|chr?u|ch|ehpad|ccas|cias|sdis|service d[ée]partemental d['’]incendie et de secours|universit[ée]|acad[ée]mie|crous|chambre (?:de commerce et d['’]industrie|de m[ée]tiers(?: et de l['’]artisanat)?|d['’]agriculture)|c[cau]|oph|p(?:arc (?:naturel r[ée]gional|national)|nr)|office (?:public de l['’]habitat|fran[çc]ais|national)|groupe(?:ment)? hospitalier|hospices civils|agence r[ée]gionale de sant[ée]|caisse des [ée]coles)";

/** What names of bodies of the State begin with, up to what they are called. */
const STATE = String.raw`(?:(?:\p{Lu}{2,10}|In[rs]\p{Ll}{2,5}) [–-] (?=Agence|Institut|Centre|Office|[ÉE]cole|Conservatoire))?(?:Cour des [Cc]omptes|Conseil d['’][ÉE]tat|Ministères sociaux|(?:Minist[èe]res?|Direction (?:[Ii]nterministérielle|[Ii]nterrégionale|[Rr]égionale|[Dd]épartementale|[Nn]ationale|[Cc]entrale) (?:d[eu]s?|d['’]\p{L}+|à)|Agence (?:[Nn]ationale|[Rr]égionale|de services|de l['’]eau)|(?:Institut|Centre|Office|[ÉE]cole|Caisse|Conservatoire|Bibliothèque|Musée|Muséum|Archives|Théâtre|Opéra) (?:[Nn]ationale?|[Nn]ormale)s? (?:d[eu]s?|d['’]\p{L}+|[Ss]upérieure?)|Université(?= \p{Lu})|Secrétariat [Gg]énéral (?:d[eu]s?|pour)) [^.;!?|/–-]{2})`;
/** Behind a dash or a colon: "Direction du numérique", "DINUM", a part of it, or what it is called in short. */
const PART = String.raw`(?:Minist|Direction|Secrétariat|Service|Sous-direction|Préfecture|Délégation|Inspection|Agence|Institut|Université|[ÉE]cole|Centre|Office|Conseil|Académie|(?!CD[DI])\p{Lu}[\p{Lu}\d-]{1,11}(?= [–-] |$))`;

/** Begins all of them, and little else. */
const FIRST =
  /^(?:ville|commun|mairie|conseil |collect|(?:euro)?m[ée]tro|synd|si[vcrta]|smi|petr |pr[ée]f|minist|rectorat|dr[ea]|ddt|ars |centre |chr?u? |ehpad|c[ci]as|sdis|service d|univ|acad|crous |chambre |c[cau] |oph |p(?:arc|nr) |office |agence r|caisse |groupe|hospices )/iu;

export const COMMON_FACTS: readonly Fact[] = [
  // "37000 Tours", "53100 Mayenne | Mayenne (FR)"
  {
    line: new RegExp(String.raw`^\d{5} ${TOWN}(?:, France| ?\|.{1,40})?$`, 'u'),
    among: /^\d{5} /,
    meaning: 'workplace',
  },
  // "2 Rue Jean Moulin, 53270 Ville, France"
  {
    line: new RegExp(String.raw`^${STREET} [^.;:!?]{2,80}?[ ,–-]{1,3}\d{5} ${TOWN}(?:, France)?$`, 'u'),
    among: /\d{5} /,
    meaning: 'workplace',
  },
  // "51 - REIMS", "51 - REIMS - Localiser avec Mappy"
  {
    line: new RegExp(String.raw`^(?<value>(?:\d{2,3}|2[AB]) - ${TOWN})(?: - Localiser .{1,40})?$`, 'u'),
    among: /^\d.{1,2} - /,
    meaning: 'workplace',
  },
  // "Tours, France", "Tours, Centre-Val de Loire, France"
  { line: new RegExp(`^${TOWN}(?:, ${TOWN})?, France$`, 'u'), among: /, France$/, meaning: 'workplace' },
  // "Fort-de-France - 972", "Angers (49)", "Angers (49000)"
  {
    line: new RegExp(String.raw`^${TOWN}(?: [-–] (?:\d{2,3}|2[AB])| \((?:\d{2,3}|\d{5}|2[AB])\))$`, 'u'),
    among: /\d[\dAB]\)?$/,
    meaning: 'workplace',
  },
  // "poste basé à Saint-Brisson (58)", "Poste basé à Nice"
  {
    line: new RegExp(
      String.raw`^(?:(?:[Pp]oste )?(?:[Bb]asé|[Ss]itué)e? à (?=[^()]{2,80} \()|[Pp]oste (?:basé|situé|localisé) à )(?<value>${TOWN}(?: \((?:\d{2,3}|\d{5}|2[AB])\))?)$`,
      'u',
    ),
    among: /^(?:poste )?(?:bas|situ|local)/i,
    meaning: 'workplace',
  },
  // "35 - 42 k€ brut annuel", "Entre 2 100 et 2 400 € bruts mensuels"
  {
    line: /^(?:(?:entre|de|à partir de|salaire de) )?\d[\d {2}.,]{0,9}(?: ?k?€)?(?: ?(?:-|–|à|et) ?\d[\d {2}.,]{0,9})? ?(?:k?€|euros)(?: (?:bruts?|nets?))?(?: ?\/ ?| par | )?(?:mois|an|mensuel(?:le)?s?|annuel(?:le)?s?|de l'heure|heure)?$/i,
    among: /€|euros/i,
    meaning: 'salary',
  },
  // "offre n° 214QRST", as the employment service prints it behind the day
  { line: /^offre n° ?(?<value>(?=\D{0,11}\d)[\dA-Z]{6,12})$/i, among: /^offre n/i, meaning: 'reference' },
  // "35H/semaine"
  { line: /^\d{1,2} ?h(?:\d{2})? ?\/ ?semaine$/i, meaning: 'working_time' },
  {
    line: /^(?:emploi |poste |travail )?(?:[àa] )?(?:temps (?:complet|plein|partiel|non complet)|plein temps|mi-temps)(?!\p{L})(?![^.]{0,50}, ?CD[DI](?!\p{L}))[^.]{0,50}\.?$/iu,
    among: /temps/iu,
    meaning: 'working_time',
  },
  {
    line: /^(?:(?:emploi|poste) )?(?:ouvert|réservé|accessible)s? (?:uniquement |exclusivement )?aux (?:agents |personnels )?(?:titulaires(?! (?:du |d['’]une? |de la |des )(?:permis|diplôme|brevet|certificat|licence|habilitation))|fonctionnaires|contractuels).{0,60}$/i,
    among: /^(?:emploi|poste|ouvert|réservé|accessible)/i,
    meaning: 'open_to_contract',
  },
  {
    line: /^(?:recrutement )?(?:par voie )?(?:statutaire|titulaire|fonctionnaire|contractuel(?:le)?)s?(?:,| (?:ou|et|\/|-|–|à défaut),?) (?:par voie )?(?:contractuel(?:le)?|titulaire|fonctionnaire|statutaire)s?\.?$/i,
    among: /contractuel/i,
    meaning: 'open_to_contract',
  },
  // "CDD", "CDD de trois ans", "CDD 3 mois renouvelable", "CDD 3 mois, renouvelable", "CDD - Remplacement", "1 CDI", "CDD / Temporaire"; a title has a dash behind the duration, another capital behind the dash, or a mark of its own
  {
    line: /^(?!.{0,110}(?<![A-Za-zÀ-ÿ])(?:[Hh] ?[/-] ?[Ff]|[Ff] ?[/-] ?[Hh])(?![A-Za-zÀ-ÿ]))(?:\d{1,2} )?(?<value>(?:CD[DI]|Contrat à durée (?:in)?déterminée)(?:$| ?\/ ?(?:CDI|[Tt]emporaire|[Tt]itulaire|[Ff]onctionnaire|[Mm]utation|[Dd]étachement)$| (?:de |d'|jusqu'|temps |à temps |\(|[-–] (?![A-ZÀ-Þ][a-zà-ÿ]{2})|[-–] (?=(?:Temps|Plein|Partiel|Remplac|Renfort|Renouvel|Durée|Poste|Contrat|Cat|Fonction|Titulaire|Saison|Mission|Emploi|Accroissement|Besoin|Statut|Jusqu|Dès|Immédiat)))[^.:]{1,50}$| \d{1,2} (?:ans?|mois|semaines?|jours?)(?:$|,? [^.:–-]{1,40}$)))/,
    among: /^(?:\d{1,2} )?C/,
    meaning: 'employment_type',
  },
  // "Contrat de projet", "Contrat de projet de 3 ans"; behind a dash or a colon stands what the post is
  {
    line: /^Contrat (?:de (?:projet|professionnalisation)|d['’](?:apprentissage|alternance|engagement éducatif))(?:$| (?:\(|(?:d['’]une durée )?(?:de |d['’])?\d{1,2} (?:ans?|mois)(?!\p{L}))[^.:–-]{0,50}$)/u,
    among: /^Contrat d/,
    meaning: 'employment_type',
  },
  // One of the words that a page prints under the title
  { line: /^Fonctionnaire$/, meaning: 'employment_type' },
  { line: /^\d{1,2} mois$/, meaning: 'duration' },
  // The label and its value, which other pages have for a label.
  { line: /^Type d['’]emploi (?<value>permanent)$/i, among: /^Type d/i, meaning: 'employment_type' },
  // "Emploi CONSEIL DEPARTEMENTAL DE …"
  { line: /^Emploi (?<value>\p{Lu}{3,}[\p{Lu}\d'’ .()-]{5,80})$/u, among: /^Emploi /, meaning: 'employer' },
  {
    line: new RegExp(
      `^(?=${EMPLOYER} )(?!.{0,90} (?:[-–]|recrute(?:nt)?) )${EMPLOYER} (?:de |du |des |d['’])[^.:;!?|,/]{2,70}$`,
      'iu',
    ),
    among: FIRST,
    meaning: 'employer',
  },
  // "Ministère des Armées - Direction du numérique", "Université Paris 2"; who looks for somebody, and a title, have words or marks of their own
  {
    line: new RegExp(
      String.raw`^(?!.{0,200}(?: (?:recrute|recherche|propose|est|sont|nous|vous)(?:nt)? |[HFhf] ?[/-] ?[FHfh](?!\p{L})))(?!.{0,200}(?: [–-] |: ?)(?! |${PART}))${STATE}[^.;!?|/]{0,180}$`,
      'u',
    ),
    among:
      /^(?:(?:\p{Lu}{2,10}|In[rs]\p{Ll}{2,5}) [–-] )?(?:Minist|Cour des|Conseil d.[ÉE]tat|Direction |Agence |Institut |Centre n|Office n|[ÉE]cole n|Caisse n|Biblioth|Mus[ée]|Archives n|Théâtre|Opéra|Universit|Secrétariat g|Conservat)/u,
    meaning: 'employer',
  },
  // "Centre hospitalier spécialisé Jean Moulin (Blois)"
  {
    line: /^Centre hospitalier(?: (?:universitaire|intercommunal|spécialisé|régional|général|départemental|psychiatrique)){0,3} (?:l[ae]s? )?\p{Lu}[\p{L}'’ -]{2,60}(?: \(\p{Lu}[\p{L}'’ -]{1,40}\))?$/u,
    among: /^Centre h/,
    meaning: 'employer',
  },
  // "Département de la Manche", "Le Département de la Manche", as opposed to a department of a firm
  {
    line: new RegExp(
      `^(?:L[ea] (?=[DR]\\p{L}{4,10} ))?(?<value>(?:R(?:égion|ÉGION|EGION)|(?:Euro|EURO)?[Mm](?:étropole|ÉTROPOLE|ETROPOLE)|(?:D(?:épartement|ÉPARTEMENT|EPARTEMENT)|R(?:égion|ÉGION|EGION)) (?:[Dd][Ee] |[Dd][Uu] |[Dd][Ee][Ss] |[Dd]['’])(?:[Ll][Aa] |[Ll]['’])?) ?${TOWN})$`,
      'u',
    ),
    among: /^(?:L[ea] )?(?:R[ée]gion|(?:Euro)?M[ée]tropole|D[ée]partement)/i,
    meaning: 'employer',
  },
  // "Rennes Métropole", "Vichy Communauté"
  {
    line: new RegExp(
      `^(?!(?:Direct|Service|Pôle|Respons|Chef|Charg|Assist|Agent|Mission|Projet))${TOWN} (?:M[ée]tropole|Communauté|Agglomération|M[EÉ]TROPOLE|COMMUNAUT[EÉ]|AGGLOM[EÉ]RATION)$`,
      'u',
    ),
    among: /(?:M[ée]tropole|Communaut[ée]|Agglom[ée]ration)$/i,
    meaning: 'employer',
  },
  // "CCI Touraine", "CMA du Loir-et-Cher"
  {
    line: new RegExp(`^(?:CCI|CMA) (?:d[eu] (?:la |l['’])?|des |d['’])?${TOWN}$`, 'u'),
    among: /^C(?:CI|MA) /,
    meaning: 'employer',
  },
  // "SDIS 35"
  { line: /^(?:SDIS|DDTM?) ?(?:\d{2,3}|2[AB])$/, among: /^(?:SDIS|DDT)/, meaning: 'employer' },
];
