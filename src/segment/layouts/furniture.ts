/** What boards print around a posting: menus, buttons, arrows of a map. Whole lines only, and none that a text might say itself. */
import type { Line } from '../../offer.js';
import { EXPIRED } from '../../text/banners.js';

const ACTIONS =
  /^\W{0,4}(?:postuler|je postule|postulez|candidater|je candidate|déposer (?:ma|votre) candidature)(?: (?:ici|maintenant|en ligne|en 1 clic|par (?:e-?)?mail|à (?:l'offre|cette offre|cette annonce)|sur (?:le )?site (?:de l'|de |du |d')?(?:recruteur|employeur|entreprise|annonceur|partenaire)))?\W{0,3}$/i;
const SHARING =
  /^\W{0,4}(?:partager(?: (?:la page|cette page|cette offre(?: d'emploi)?|l'offre|l'annonce|cette annonce|(?:l'|cet )article|sur (?:facebook|linkedin|twitter|x|whatsapp).{0,40}))?|veuillez.{0,40}pour partager.{0,60}|imprimer (?:la page|l'offre|cette offre|l'annonce)|envoyer (?:à un ami|cette offre.{0,30})|copier le lien|ajouter (?:aux|à mes|en) favoris.{0,200}|ajouter à ma sélection|sauvegarder l'offre|signaler (?:cette offre(?: d'emploi)?|l'offre|l'annonce|cette annonce)|télécharger (?:l'offre|la fiche|cette offre|en pdf).{0,40}|télécharger ?pdf.{0,200}|(?:créer une|créez votre) alerte.{0,60}|alerte activée|sauvegard(?:er|ée?)|enregistrer(?: (?:l'offre|cette offre))?)\W{0,3}$/i;
/** Ways to other pages, whole lines of which stand over postings and under them. */
const LINKS =
  "retour (?:aux? |à la |à l')?(?:liste|recherche|offres?|accueil|résultats?|annonces?).{0,30}|se connecter|mon compte|mentions légales|plan du site";
const NAVIGATION = new RegExp(
  String.raw`^\W{0,4}(?:offre (?:précédente|suivante)|afficher (?:la suite|plus|moins)|voir (?:plus|moins|la suite|toutes? (?:les|nos|ses) offres?.{0,40}|l'offre|l'annonce)|lire la suite|toutes (?:les|nos) offres.{0,40}|offres? (?:d'emploi )?similaires?|en savoir plus sur (?:l'employeur|le recruteur|cet employeur|ce recruteur)(?: ?\]\(https?:[^()\s]{1,300})?|moteur de recherche d'offres.{0,80}|vous êtes ici.{0,120}|.{1,40} [-|>›»] ?accueil|accueil(?: du site)? ?(?:[>›»].{0,160}|[/|] ?.{0,100}(?:offre|emploi|recrut|annonce|actualité|carrière|démarche|mairie).{0,60})|${LINKS}|réf\.?)\W{0,3}$`,
  'i',
);
/** What leads past the menus of a page, in the language of whoever visited it. */
export const SKIP_LINKS =
  /^\W{0,4}(?:(?:aller|accéder|passer) (?:directement )?au contenu(?: principal)?|aller (?:à la|au) (?:navigation|menu|recherche|pied de page)|skip to (?:main )?content|(?:pasar|saltar|ir) al contenido(?: principal)?|(?:direkt )?zum (?:haupt)?inhalt)\W{0,3}$/i;
/** What a site says of itself and of the reader's browser before anything else. */
export const BANNERS =
  /^\W{0,4}(?:(?:nous utilisons|(?:ce|notre) site (?:web |internet )?(?:utilise|dépose)|en (?:poursuivant|continuant|naviguant|acceptant)).{0,200}(?:cookies|traceurs).{0,300}|(?:gestion des|gérer (?:les|mes|vos)|paramétrer les|accepter (?:tous )?les|refuser (?:tous )?les) cookies|tout (?:accepter|refuser)|continuer sans accepter|accepter et (?:continuer|fermer)|javascript (?:est|doit|semble|n'est).{0,160}|(?:veuillez|vous devez|merci d'|pensez à).{0,20}(?:activer|mettre à jour).{0,40}(?:javascript|navigateur).{0,160}|(?:ce site|cette page|cette application) (?:nécessite|requiert).{0,40}javascript.{0,160}|votre navigateur (?:est|n'est|ne|semble).{0,160}|bienvenue sur (?:le |la |notre |votre )?(?:site|portail|espace|page|plateforme).{0,120})\W{0,3}$/i;
const MAP = /^\W{0,4}fl[eè]che (?:gauche|droite|bas|haut) ?:/i;

/** The way back to a list, as whole lines say it. */
export const BACK_LINKS =
  /^\W{0,4}retour (?:à la liste|aux? (?:résultats?|offres|annonces))(?: (?:des|de la|d[eu]) (?:résultats?|offres|annonces|recherche|postes))?(?: d'emplois?)?\W{0,3}$/i;
/** What a site says to its visitors: how often a page was seen, in which languages it is there, where they are. */
const ASIDES =
  /^\W{0,4}(?:(?:fr|en|de|es|it|nl|pt|ru)(?: \| (?:fr|en|de|es|it|nl|pt|ru)){1,9}|(?:français|anglais)-- (?:français|anglais)|offre \d{1,4} ?\/ ?\d{1,5}|(?:offre(?: d'emploi)?|annonce|page) (?:vue|consultée) \d{1,7} fois|menu(?: (?:fermer|principal|mobile.{0,40}))?|fermer|share|cookies|préférences (?:de )?cookies|en savoir plus|accès (?:membre|adhérent)s?|a [+-]a|type d'annonce \*|\*? ?(?:information|champ)s? obligatoires?|décrochez un entretien .{0,60}|rechercher(?: sur (?:le|ce) site)?|(?:ouvrir|fermer) le menu(?: mobile)?|(?:activez|créez|recevez) (?:les |vos |nos |une |des )?alertes? (?:(?:d'offres? )?d'emplois? )?par (?:e-?mail|courriel)|cette (?:offre|annonce|page) est (?:aussi |également )?disponible dans les langues suivantes.{0,60}|assurez-vous que votre profil (?:de )?candidat (?:soit|est) .{0,30}renseigné.{0,40}|portail ?[>›»] .{0,240}|(?:fiche|profil) de poste (?:téléchargeable|à télécharger|en téléchargement).{0,20}|(?:générez|créez) un cv (?:sur mesure|personnalisé).{0,100}|soyez parmi les premiers à postuler|candidature simplifiée|(?:plus de |les )?\d{1,4} (?:premiers )?candidats|il y a (?:\d{1,3}|une?) (?:minute|heure|jour|semaine|moi)s?|découvrez qui .{2,120} a recruté pour ce poste|les recommandations doublent vos chances .{2,160})\W{0,3}$/i;

/** What stands over a list of other postings, or of other pages, at the foot of one. */
const OTHERS =
  /^\W{0,4}(?:(?:les |nos |voir (?:les |nos )?)?(?:offres?|annonces?|emplois?) (?:d'emplois? )?(?:similaires?|récentes?)|(?:ces|d'autres) (?:offres|annonces)(?: d'emploi)? (?:(?:qui )?(?:pourraient|peuvent)|susceptibles de) (?:aussi |également )?vous intéresser|(?:les |nos |voir (?:les |nos )?)?(?:autres|dernières) (?:offres|annonces)(?: d'emploi)?|(?:découvr(?:ez|ir)|consult(?:ez|er)) (?:aussi |également )?(?:d'|nos |les |toutes (?:nos|les) )autres (?:offres|annonces)(?: d'emploi)?|(?:articles?|recherches) similaires|articles récents|(?:dernières actualités|actualités récentes)|à (?:découvrir|lire) (?:également|aussi))\W{0,3}$/i;
const LONGEST_OTHERS = 60;

/** True for a line that says only that others follow. */
export const announcesOthers = ({ key }: Line): boolean => key.length <= LONGEST_OTHERS && OTHERS.test(key);

/** What a browser prints at the foot of a sheet: where the page is, and which sheet it is. */
export const SHEET = /^\W{0,4}https?:\/\/[^ ]{4,300} \d{1,3} ?\/ ?\d{1,3}\W{0,3}$/i;

export const COMMON_NOISE: readonly RegExp[] = [
  EXPIRED,
  ACTIONS,
  SHARING,
  SKIP_LINKS,
  NAVIGATION,
  ASIDES,
  BANNERS,
  MAP,
  SHEET,
];

/** What menus say, and no label or heading is followed by. */
const MENU =
  /^(?:actualités?|agenda|annuaire|blog|menu|faq|newsletter|connexion|inscription|contacts?|nous contacter|contactez-nous|candidats|employeurs|recruteurs|espace (?:candidats?|employeurs?|recruteurs?)|mon (?:compte|espace)|mes (?:alertes|candidatures|favoris|offres)|(?:nos |les |toutes (?:les|nos) )?offres d['’]emploi|qui sommes-nous)\W{0,3}$/i;

/** True for an item of a site's menu, over a posting or under it. */
export const isMenuItem = (text: string): boolean => MENU.test(text);

/** What all pages of a site have at their end, and no list of a posting ends with: its terms, its rights, its buttons. */
const FOOTER = new RegExp(
  String.raw`^(?:${LINKS}|mentions légales .{1,60}|déclaration d['’]accessibilité|accessibilité ?: ?.{0,20}conforme|(?:politique|charte) (?:de |des |du |relative |d['’]).{0,20}(?:cookies|confidentialité|vie privée|données(?: personnelles)?)|(?:gestion|paramètres|paramétrage) des cookies|CGU|CGV|conditions générales d(?:e vente|['’]utilisation).{0,40}|(?:©|\(c\)|copyright).{1,100}|.{0,60}tous droits réservés|(?:retour (?:en )?)?haut de (?:la )?page|retour en haut|partager(?: (?:la page|cette page|cette offre|l['’]offre|l['’]annonce))?|imprimer (?:la page|cette page|cette offre|l['’]offre|l['’]annonce)|(?:suivez-nous|nous suivre)(?: sur .{0,60})?|(?:retrouvez|rejoignez)-nous sur .{0,60})\W{0,3}$`,
  'iu',
);
/** What stands between such lines and in no menu over a posting; the texts of postings have some of it too. */
const AMONG_FOOTER =
  /^(?:imprimer|accessibilité|crédits|cookies|confidentialité|vie privée|(?:(?:protection|gestion|traitement) des )?données(?: personnelles| à caractère personnel)?(?: et cookies)?|RGPD|facebook|twitter|X|linkedin|instagram|youtube|whatsapp|bluesky|mastodon|(?:flux )?rss|e-?mail|lettre d['’]information|s['’]abonner.{0,40}|accueil|aide|foire aux questions|assistance|à propos(?: de nous)?|presse|partenaires|liens utiles|marchés publics|(?:nos|les) (?:offres|métiers)|(?:\p{L}|[\d.-]){1,40}\.(?:gouv\.)?fr)\W{0,3}$/iu;

/** True for what only the end of a page has. */
export const isFooter = (text: string): boolean => FOOTER.test(text);

const MARKS_OF_SHARING = /^\W{0,4}(?:imprimer|facebook|twitter|linkedin|whatsapp|bluesky)\W{0,3}$/i;
/** True for a button: to apply, to share, to print. */
export const isButton = (text: string): boolean =>
  ACTIONS.test(text) || SHARING.test(text) || MARKS_OF_SHARING.test(text);

/** True for what may stand there too. */
export const isAmongFooter = (text: string): boolean => isMenuItem(text) || AMONG_FOOTER.test(text);
