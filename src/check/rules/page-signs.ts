/**
 * What pages say that were saved in place of a posting: the words of site builders, not of one site. Patterns are held against lines
 * without accents and capitals, and say of a line what it weighs; `ENOUGH` makes a page one of these.
 */

export interface PageKind {
  /** "a login page" */
  readonly what: string;
  readonly hint: string;
  readonly signs: readonly (readonly [line: RegExp, weight: number])[];
  /** True for a page that has words of postings on it too. */
  readonly isLikePosting?: true;
}

/** From here on signs are believed. */
export const ENOUGH = 4;

export const PAGE_KINDS: readonly PageKind[] = [
  {
    what: 'a login page',
    hint: 'let the scraper log in, or fetch the public page of the posting',
    signs: [
      [/^(?:votre |saisi\w* (?:votre |le )?|your |enter (?:your )?)?(?:mot de passe|password)\b.{0,12}$/, 2],
      [
        /^(?:mot de passe|identifiants?|password) (?:oublie|perdu)|^(?:j'ai )?oublie (?:mon|votre|le) mot de passe|^(?:forgot(?:ten)?|lost|reset)(?: your)? password/,
        2,
      ],
      [
        /^(?:se connecter|connexion|connectez-vous|me connecter|s'identifier|identifiez-vous|authentification|sign in|log ?in|login)(?: .{0,40})?$/,
        2,
      ],
      [/^(?:s'identifier|se connecter|connexion|sign in|log in|continue) (?:avec|with|a l'aide de) /, 2],
      [
        /^(?:votre )?(?:identifiant|nom d'utilisateur|adresse (?:e-?)?mail|courriel|e-?mail|username|user name|email address)\b.{0,12}$/,
        1,
      ],
      [
        /^(?:se souvenir de moi|rester connecte|garder ma session|remember me|keep me (?:signed|logged) in|stay signed in)\b/,
        2,
      ],
      [
        /^(?:creer (?:un|mon|votre) (?:compte|espace)|pas encore (?:de compte|inscrit)|(?:vous n'avez )?pas de compte|(?:create|register) an? (?:new )?account|don't have an account|s'inscrire|inscription|sign up|register)\b.{0,40}$/,
        1,
      ],
      [
        /(?:vous devez (?:etre connecte|vous (?:connecter|identifier))|connectez-vous pour|(?:please|you must|you need to) (?:be )?(?:sign|log)(?:ged)? in|session (?:a |has )?expire)/,
        3,
      ],
    ],
  },
  {
    what: 'an error page',
    hint: 'the scraper must look at the status of the answer before it saves; fetch the page again',
    signs: [
      [/^(?:erreur|error|http|code|status)? ?:? ?(?:40[0-9]|41[0-9]|429|50[0-9])\b.{0,40}$/, 3],
      [/^(?:oups|oops|desole|sorry|aie)\b.{0,80}$/, 1],
      [
        /^(?:cette |la |this |the )?page (?:demandee |recherchee |que vous (?:recherchez|demandez|cherchez) |you (?:requested|are looking for) |requested )?(?:est |n'a pas ete |n'est pas |n'existe|is |was |does not|doesn't|could not be |cannot be |can't be |not )?(?:introuvable|non trouvee|trouvee|inexistante|indisponible|found|exist|unavailable|pas|plus|missing)/,
        4,
      ],
      [
        /^(?:not found|forbidden|unauthorized|access denied|acces (?:refuse|interdit|non autorise)|bad gateway|gateway time-?out|service (?:temporairement )?(?:indisponible|unavailable)|internal server error|erreur interne(?: du serveur)?|too many requests|trop de requetes)\b.{0,30}$/,
        3,
      ],
      [
        /une erreur (?:inattendue |technique |interne )?(?:est survenue|s'est produite)|(?:an|a|some) (?:unexpected |internal )?error (?:has )?occurred|something went wrong/,
        4,
      ],
      [
        /(?:site|service|serveur|application|plateforme)(?: web)? (?:est )?(?:actuellement |temporairement )?(?:en maintenance|indisponible|hors service)|(?:site|service) is (?:currently |temporarily )?(?:down|unavailable|under maintenance)|^(?:en )?maintenance(?: en cours)?$/,
        4,
      ],
      [
        /^(?:retour(?:ner)? (?:a |vers )?(?:la page d')?(?:l')?accueil|(?:go )?back to (?:the )?home(?: ?page)?|reessayez|veuillez reessayer|try again|please try again)\b.{0,40}$/,
        1,
      ],
      [/^(?:nginx|apache|cloudflare|varnish|guru meditation|openresty|iis)\b.{0,40}$/, 2],
    ],
  },
  {
    what: 'the notice that an offer is gone',
    hint: 'take the address off the list of the scraper',
    signs: [
      [
        /^(?:desole,? |oups,? |sorry,? )?(?:cette|l'|votre) ?(?:offre|annonce)(?: d'emploi)?(?: que vous (?:recherchez|cherchez|demandez|souhaitez consulter))? (?:n'est plus|n'existe|n'est pas|a expire|a ete (?:pourvue|retiree|supprimee|cloturee|archivee)|est (?:expiree|pourvue|cloturee|introuvable|indisponible|archivee|depubliee))/,
        4,
      ],
      [
        /^(?:sorry,? )?(?:this|the) (?:job|position|vacancy|offer|posting|advert)(?: you (?:are looking for|requested))? (?:is no longer|has expired|has been (?:filled|removed|closed)|no longer|does not exist|is closed)/,
        4,
      ],
      [
        /^(?:offre|annonce) (?:expiree|pourvue|introuvable|inexistante|indisponible|supprimee|non disponible)\b.{0,20}$/,
        4,
      ],
    ],
  },
  {
    what: 'a cookie wall',
    hint: 'let the scraper give or refuse consent, and save what comes behind it',
    signs: [
      [
        /(?:nous|ce site|notre site|nos partenaires|we|this (?:web)?site|our partners)\b.{0,60}\b(?:utilis|depos|use|store|stock)\w*\b.{0,60}\b(?:cookies|traceurs|trackers)/,
        2,
      ],
      [
        /^(?:tout accepter|accepter(?: (?:tout|tous les cookies|et (?:continuer|fermer)|les cookies))?|j'accepte|ok,? (?:tout accepter|j'ai compris)|accept(?: all)?(?: cookies)?|agree|i agree|allow all)$/,
        1,
      ],
      [
        /^(?:tout refuser|refuser(?: (?:tout|tous les cookies))?|continuer sans accepter|interdire tous les cookies|reject(?: all)?(?: cookies)?|decline(?: all)?|only necessary(?: cookies)?|deny)\b.{0,4}$/,
        2,
      ],
      [
        /^(?:personnaliser|parametrer|gerer|configurer|modifier|manage|customi[sz]e|cookie)\b.{0,12}\b(?:cookies|choix|preferences|consentement|settings|choices|options|consent)$/,
        1,
      ],
      [
        /^cookies? (?:(?:strictement )?necessaires|essentiels|fonctionnels|de (?:mesure|performance|preference|publicite)|analytiques|publicitaires|techniques)|^(?:strictly )?(?:necessary|functional|performance|analytics|advertising|marketing|essential) cookies|^mesure d'audience$/,
        2,
      ],
      [
        /^(?:gestion (?:des|de vos) cookies|(?:votre|vos|le|nous respectons votre|your|we (?:value|respect) your) ?(?:vie privee|choix en matiere de cookies|consentement|privacy)\b.{0,20}|panneau de gestion des cookies|cookie (?:policy|settings|consent))$/,
        2,
      ],
    ],
  },
  {
    what: 'a page that asks whether a person is reading',
    hint: 'slow the scraper down, or ask the site for access',
    signs: [
      [
        /(?:je ne suis pas un robot|i'?m not a robot|i am not a robot|(?:verif\w*|confirm\w*|prouve\w*|prove)\b.{0,30}\b(?:vous etes (?:bien )?(?:un )?(?:humain|etre humain|une personne)|you are (?:a )?human))/,
        4,
      ],
      [
        /^(?:captcha|recaptcha|hcaptcha|turnstile)\b|(?:saisi|recopi|resol|enter|complete|solve|type)\w*\b.{0,40}\b(?:captcha|caracteres (?:de l'image|ci-dessous|affiches)|characters (?:you see|below|shown))/,
        4,
      ],
      [
        /^(?:just a moment|un instant|verification (?:en cours|de votre navigateur|de securite)|checking (?:your browser|if the site connection)|please wait while|attention required|security check|one more step)\b/,
        2,
      ],
      [
        /(?:trafic (?:inhabituel|suspect)|unusual traffic|activite (?:inhabituelle|suspecte)|suspicious activity|(?:votre|your) (?:adresse )?ip\b.{0,40}\b(?:bloque|blocked|banned)|(?:you have been|vous avez ete) (?:blocked|bloque))/,
        4,
      ],
      [/^(?:ray id|cloudflare ray id|incident id|reference (?:id|#)|your ip)\b/, 2],
      [
        /(?:ddos protection|performance & security by|protege par|protected by) ?.{0,20}\b(?:cloudflare|datadome|imperva|akamai|by)\b/,
        2,
      ],
    ],
  },
  {
    what: 'an empty shell that a browser would have filled',
    hint: 'fetch the page with a browser, or from the interface that fills it',
    signs: [
      [
        /(?:you need to|please|veuillez|merci d'|vous devez|pour continuer,?)\b.{0,20}\b(?:enable|activer|autoriser|turn on)\b.{0,20}\bjavascript/,
        4,
      ],
      [
        /(?:javascript (?:est|is) (?:desactive|disabled|required|requis|necessaire|obligatoire)|(?:necessite|requiert|requires?|needs) (?:l'activation de )?javascript|doesn't work (?:properly )?without javascript)/,
        4,
      ],
      [/^(?:chargement(?: en cours)?|loading|veuillez patienter|please wait)\W{0,3}$/, 2],
      [
        /(?:navigateur|browser)\b.{0,40}\b(?:n'est (?:pas|plus) (?:supporte|compatible|pris en charge)|(?:is )?not supported|obsolete|out of date)/,
        2,
      ],
    ],
  },
  {
    what: 'a list of search results',
    hint: 'follow the links of the list, and save the page of each posting',
    isLikePosting: true,
    signs: [
      [/^\d[\d ]{0,7} (?:offres?|annonces?|resultats?|postes?|jobs?|results?|vacanc(?:y|ies))\b.{0,50}$/, 2],
      [
        /^(?:vos |votre |les )?(?:resultats? (?:de (?:la |votre )?recherche|\d)|recherche d'(?:offres|emploi)|search results|job search)/,
        3,
      ],
      [
        /^(?:trier|classer|tri|sort)(?: les (?:offres|resultats))? (?:par|by)\b|^(?:affiner|filtrer|filter|refine)\b.{0,40}$|^(?:filtres|filters)$/,
        2,
      ],
      [
        /^(?:page )?\d{1,4} ?(?:sur|of|\/) ?\d{1,4}$|^(?:page )?(?:suivante|precedente|suivant|next|previous)(?: page)?\W{0,3}$|^\d(?: \d{1,4}){2,}(?: \W{1,3})?(?: \d{1,4})?$/,
        2,
      ],
      [
        /^(?:aucun(?:e)? (?:resultat|offre)|no (?:results?|jobs?) (?:found|match)|0 (?:offres?|resultats?|results?|jobs?))\b/,
        3,
      ],
      [
        /^(?:afficher plus d'offres|(?:voir|charger) (?:plus d'offres|les offres suivantes)|load more(?: jobs)?|(?:creer|enregistrer) (?:une alerte|ma recherche|cette recherche)|save (?:this )?search)\b/,
        1,
      ],
    ],
  },
];

/** What a list says of each of its entries. Several such lines are a sign of a list. */
export const ENTRY =
  /^(?:voir|consulter|decouvrir|afficher|lire)(?: le detail de)? (?:l'offre|l'annonce|le poste|la fiche|le detail|plus|la suite)\b.{0,20}$|^(?:en savoir plus|view (?:job|details|offer)|see (?:job|more)|read more|apply now)\W{0,3}$|^(?:publiee?|mise? en ligne|posted) (?:le \d|il y a \d|\d+ (?:days?|hours?)).{0,30}$/;
export const ENTRIES = { few: 3, weight: 2 } as const;
