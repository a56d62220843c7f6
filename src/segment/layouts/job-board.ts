/** Any board, portal or employer's own page of postings: no layout is known, but the words that all of them use are. */
import type { Label } from '../../offer.js';
import { MIDDLE_POINTS } from '../../text/hiring.js';
import type { Layout } from '../layout.js';
import { BOARD } from './board.js';

/** Labels may be numbered: "2. Localisation : Blois". */
const label = (words: string): RegExp => new RegExp(`^[\\W_0-9]{0,6}(?:${words})(?: ?(?:[:|]|\\*\\*)|\\(|$)`, 'i');

/** "La Ville de … recrute", with the post or nothing behind it; "La ville recrute cinquante agents" is news. */
const RECRUITS = '.{4,90} recrute(?:nt)? ?(?::|$|(?:(?:pour|à|au|dans|en) .{2,90}[ ,:])?une?(?: ?\\(e\\))? )';
/** Words for both sexes. Who helps for nothing has no post, and no more has who takes a shop or a contract. */
const SOMEBODY = `(?:un(?: ?\\(e\\)|[.${MIDDLE_POINTS}-]e)|son ?(?:\\/|ou|[.·(]) ?sa\\)?|sa ?(?:\\/|ou) ?son|son futur|sa future|\\d{1,2}(?= \\S{3,25}[.·(](?:e|è|t?rice|euse)| [^.?]{3,60} [HF]\\/[HF])) (?!bénévole|volontaire|famille|partenaire|prestataire|locataire|gérant|repreneur|exploitant)`;
const EMPLOYER = "(?:l[ae]s? |l'|une? |notre )";
const SEEKS = `re(?:crute|cherche)(?:nt)? (?:(?:pour|à|au|dans|en) .{2,90}[ ,:])?${SOMEBODY}(?![^?]{0,300}\\?)`;
/** "Le parc recherche un.e médiateur.rice": a terrain is looked for too, but not in words for both. */
const LOOKS_FOR = `\\W{0,4}(?:dans ce (?:cadre|contexte),? )?${EMPLOYER}[^?]{3,250} ${SEEKS}`;
const HIRES = new RegExp(`^(?:${RECRUITS}|${LOOKS_FOR})`, 'i');
/** The same far behind other sentences, where news say so as well. */
const ALSO_HIRES = new RegExp(`^.{90,600}[.!] ${EMPLOYER}[^.?]{3,90} ${SEEKS}`, 'i');
const MAY_HIRE = /re(?:crute|cherche)/i;

/** Labels of facts that only posts have. */
const OF_POSTS: readonly Label[] = [
  'categories',
  'grades',
  'cadres_emplois',
  'filieres',
  'jobs',
  'functional_post',
  'employment_type',
  'open_to_contract',
  'contract',
  'working_time',
  'telework',
  'management',
];
/** Of what is announced, be it a post or a course; the papers of who has a post have none of them. */
const OF_NEWS: readonly Label[] = ['reference', 'publication_date', 'start_date', 'application_deadline', 'positions'];
/** Of much else. */
const OF_MANY: readonly Label[] = ['title', 'employer', 'workplace', 'job_family', 'duration', 'salary'];
/** So many different labels are a posting's. */
const ENOUGH = { ofPosts: 3, ofNews: 1, inAll: 6 };

/** Says of labels that have values of their kind whether a page that prints them is a posting. */
export function announcesPost(labels: ReadonlySet<Label>): boolean {
  const [ofPosts = 0, ofNews = 0, ofMany = 0] = [OF_POSTS, OF_NEWS, OF_MANY].map(
    (kind) => kind.filter((label) => labels.has(label)).length,
  );
  return ofPosts >= ENOUGH.ofPosts && ofNews >= ENOUGH.ofNews && ofPosts + ofNews + ofMany >= ENOUGH.inAll;
}

export const jobBoard: Layout = {
  id: 'job-board',
  signs: [
    { line: label("intitulé (?:du poste|de l'emploi|de l'offre)"), weight: 2 },
    { line: label('date (?:limite|de fin|de clôture).{0,40}candidatures?.{0,20}'), weight: 2 },
    { line: label("cadres?(?:\\(s\\))? (?:d')?emplois?.{0,20}"), weight: 2 },
    { line: label("corps ?(?:\\/|ou|et) ?(?:grades?|cadres? d'emplois?)"), weight: 1 },
    { line: label('nature du concours'), weight: 1 },
    {
      line: label(
        "durée (?:(?:minimale|maximale|attendue)(?: et maximale)? )?(?:attendue |d'occupation )?(?:sur le|du) poste",
      ),
      weight: 2,
    },
    { line: /^\W{0,4}(?:bap|branche d'activité professionnelle)(?: ?[:|]| [A-HJ] ?[-–:])/i, weight: 2 },
    { line: label('grades?(?:\\(s\\))?(?: recherch.{0,8}| de recrutement)?'), weight: 1 },
    { line: label("(?:organisme de rattachement|nature de l'emploi|modalités? de recrutement)"), weight: 2 },
    { line: label("(?:types?|nature) (?:de |du |d')(?:contrat|emploi|offre|recrutement).{0,20}"), weight: 2 },
    { line: label('(?:(?:postes?|emplois?) )?[àa] pourvoir.{0,30}|(?:poste|emploi) vacant'), weight: 2 },
    {
      line: label('(?:date de |date souhaitée de )?(?:prise de (?:poste|fonctions?)|début du contrat).{0,20}'),
      weight: 2,
    },
    {
      line: label(
        "(?:description|descriptif|présentation|définition) (?:d[eu] poste(?: et (?:des |de ses )?missions?.{0,20})?|de l'emploi|de l'offre|de l'annonce)|à propos du poste|contexte du recrutement et définition d[eu] poste",
      ),
      weight: 2,
    },
    {
      line: label('(?:le |votre )?profils? (?:recherché|attendu|souhaité|demandé|requis|du candidat|du poste).{0,20}'),
      weight: 2,
    },
    {
      line: label('(?:les |vos )?missions?(?: (?:du poste|principales?|et .{3,40}|confiées?)| ?\\/ ?.{3,40})'),
      weight: 1,
    },
    { line: label('(?:description|descriptif) des missions'), weight: 1 },
    { line: label('environnement du poste(?: [–-] .{3,60})?'), weight: 1 },
    { line: label('activités (?:principales|du poste)'), weight: 1 },
    { line: label('activités (?:annexes|secondaires|associées)'), weight: 1 },
    { line: label('liaisons? (?:hiérarchiques?|fonctionnelles?)|composition et effectifs du service'), weight: 1 },
    { line: label('(?:poste|emploi) proposé'), weight: 2 },
    {
      line: label(
        "(?:missions? ?(?:\\/ ?|\\())?raison d'être du poste(?:\\))?|(?:contexte|objectifs?|enjeux) du poste",
      ),
      weight: 1,
    },
    { line: label('(?:ouvert|poste ouvert) aux (?:titulaires et (?:aux )?)?contractuels'), weight: 2 },
    { line: /^\W{0,4}cat[ée]gorie(?: du poste)? ?:? ?(?:cat[ée]gorie )?[ABC](?:\W|$)/i, weight: 2 },
    { line: /^\W{0,4}(?:je postule|postuler (?:sur|à|en|maintenant|par).{0,40}|candidater)\W{0,3}$/i, weight: 2 },
    { line: /^\W{0,4}fonction publique (?:territoriale|hospitalière|de l'[ée]tat)$/i, weight: 1 },
    // "Jardinier (H/F)", "CHARGE(E) DE MISSION", "Un·e chargé.e de mission", as opposed to "Chers(ères) collègues" and "Né(e) le 4 mars"
    {
      line: /^(?:.{4,110}[ (](?:H\/F|F\/H|h\/f|f\/h|H-F|F-H)\)?(?:\W.{0,80})?|(?:[Uu]n(?:e|\(e\)|[.·⋅‧]e)? )?(?![Mm]ari|[Ii]nvit|[Ii]nscri)[A-Za-zÀ-ÿ]{4,20}(?:\((?:[EeÈè](?:RE|re)?|[Nn][Ee]|[TtRr]?[Rr][Ii][Cc][Ee]|[Ee][Uu][Ss][Ee])\)|[·•⋅‧][EeTtRr][A-Za-zÀ-ÿ]{0,4}|\.(?:e|fe|FE|t?rice|T?RICE|euse|EUSE))(?: [^.:;!?]{2,80})?)$/,
      weight: 1,
    },
    // "Publiée le 3 mai 2026", "Réf. 12-345 | Publiée le 3 mai 2026"
    {
      line: /^\W{0,4}(?:(?:réf\.?|référence) ?:? ?[^\s|•·,–]{3,30} ?[|•·,–-] ?)?(?:publiée?|mise? en ligne|parue?) le \d/i,
      weight: 1,
    },
    { line: label('employeur|recruteur|proposé par|sociét[ée]|entreprise|collectivité'), weight: 1 },
    {
      line: label(
        "lieux? (?:de travail|d'exercice.{0,20}|du poste)|localisation(?: du poste)?|résidence administrative",
      ),
      weight: 1,
    },
    { line: label('rémunération(?: indicative)?|salaire'), weight: 1 },
    { line: label('(?:type de )?temps de travail|temps complet|temps non complet'), weight: 1 },
    { line: label("référence(?: de l'offre| du poste)?|versant|filières?(?:\\(s\\))?"), weight: 1 },
    { line: label("recrutement|contrat|télétravail(?: possible)?|poste à encadrement|catégorie d'emploi"), weight: 1 },
    { line: label("date de (?:publication|parution|mise en ligne) de (?:l'offre|l'annonce)"), weight: 1 },
    { line: /^\W{0,4}(?:(?:les )?missions?|(?:le |votre )?poste|description|la collectivité) ?:?\W{0,3}$/i, weight: 1 },
    { line: /^\W{0,4}(?:le )?profil ?:?\W{0,3}$/i, weight: 1 },
    // A posting speaks to whom it looks for.
    { line: /^\W{0,4}(?:vos (?:principales )?missions(?: principales)?|votre mission) ?:?\W{0,3}$/i, weight: 1 },
    { line: /^\W{0,4}votre profil ?:?\W{0,3}$/i, weight: 1 },
    { line: HIRES, among: MAY_HIRE, weight: 2 },
    { line: ALSO_HIRES, among: MAY_HIRE, weight: 1 },
    {
      line: /^\W{0,4}(?:clôture des candidatures|candidatures? (?:avant le|jusqu'au)|postuler avant le) ?:? ?\d/i,
      weight: 2,
    },
    { line: /^\W{0,4}offres? d'emploi\W{0,3}$/i, weight: 1 },
    // "Offre d'emploi : conservateur de la réserve", as opposed to "Offre d'emploi : ce qui change"
    {
      line: /^\W{0,4}offre (?:d'emploi|de stage|d'alternance|d'apprentissage) ?[:–-] ?(?!ce |comment|pourquoi|quel|que |l[ae]s? |tou[ts])\p{L}.{3,120}$/iu,
      weight: 1,
    },
    { line: /^Emploi \p{Lu}{3,} /u, weight: 1 },
    { line: /^\W{0,4}(?:fonctionnaire|titulaire|contractuel)(?: (?:ou|et) contractuel)?$/i, weight: 1 },
    { line: /^\W{0,4}[Pp]oste (?:basé|situé|localisé) à [A-ZÀ-Ý]/, weight: 1 },
    {
      line: /^\W{0,4}(?:poste|emploi) (?:permanent )?(?:à (?:temps (?:complet|plein|non complet|partiel)|plein temps)|de catégorie [abc])(?= ?[,.–-]| (?:ou [abc] |de |à |ouvert |relevant )|$)/i,
      weight: 1,
    },
    { line: /^\W{0,4}CD[DI](?: (?:de|d'|à temps|temps|[-–|(]) ?.{1,80}| [|•·])?$/, weight: 1 },
    { line: /(?:^| )(?:plein temps|temps plein)$/i, weight: 1 },
    {
      line: label("conditions? (?:de candidature|de recrutement|d'emploi|d'exercice)|modalités de candidature"),
      weight: 1,
    },
    { line: /^\W{0,4}(?:votre (?:future )?équipe|votre environnement|comment postuler)/i, weight: 1 },
    { line: /^\W{0,4}finalités?(?: du poste)? ?:?$/i, weight: 1 },
    // What texts of postings speak of: never enough without a label or a heading.
    { line: /lettre de motivation|candidatures? (?:à|sont|doivent|est)/i, weight: 0.5 },
    { line: /RIFSEEP|régime indemnitaire|CNAS/, weight: 0.5 },
    {
      line: /cadre d'emplois|(?:titulaires?|fonctionnaires?)(?: ou|,? à défaut,?| et)? .{0,20}contractuel/i,
      weight: 0.5,
    },
    { line: /(?:recrute|recherche) (?:une?|son|sa|des|pour|:)/i, weight: 0.5 },
    { line: /re(?:crute|cherche)(?:nt)? .{1,12} ?(?:stagiaire|apprenti|alternant)/i, weight: 0.5 },
    { line: /le poste (?:est|sera) (?:à pourvoir|basé|situé|localisé)/i, weight: 0.5 },
    {
      line: /sous l(?:'autorité|a responsabilité) d|(?:rattaché(?:e|\(e\)|[.·]e)? (?:au|à la|à l')|placé(?:e|\(e\)|[.·]e)? sous)/i,
      weight: 0.5,
    },
    { line: /à pourvoir (?:soit )?par une? (?:agent )?(?:fonctionnaire|contractuel)/i, weight: 1 },
    { line: label('positionnement hiérarchique'), weight: 0.5 },
    // A curriculum vitae has employers, posts and missions too.
    { line: label('curriculum vitae'), weight: -3 },
    { line: label("centres? d'intérêts?|loisirs"), weight: -3 },
    // Who applies says so, and a council and a yearly interview have posts with all that belongs to them.
    { line: /^objet ?: ?(?:.{0,20} )?candidature (?:au|à|pour|spontanée)/i, weight: -3 },
    { line: /^(?:délibération n°|compte[- ]rendu d(?:'|e l')entretien (?:professionnel|annuel))/i, weight: -3 },
    { line: label('parcours professionnel|expériences professionnelles'), weight: -3 },
    // A kind of work has employers, categories and missions, and nobody is looked for.
    {
      line: /^\W{0,4}(?:fiche m[ée]tier|autres appellations|correspondances statutaires|débouchés|où travaille-t-(?:il|elle|on)) ?[:?]?$/i,
      weight: -5,
    },
    { line: /^ce métier (?:s'exerce|est accessible)(?!\p{L})/iu, weight: -5 },
    // A council decides on posts.
    {
      line: /^(?:vu (?:la loi|l['’]ordonnance|le décret|le code|la délibération|l'avis) .{3}|rapporteure? ?:|.{0,40}après en avoir délibéré(?!\p{L}))/iu,
      weight: -3,
    },
    // What is to be bought or let has a number, a place and a contract. A menu may name its tenders, and none of their labels.
    { line: label('objet du marché|type de marché|pouvoir adjudicateur'), weight: -3 },
    { line: label('type de bien|surface habitable|nombre de pièces'), weight: -3 },
  ],
  threshold: 3,
  general: true,
  ...BOARD,
};
