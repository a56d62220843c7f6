/** Pages that are saved in place of postings, as many sites write them. */
import { describe, expect, it } from 'vitest';
import { codes, found, sample } from './read.js';

const PAGES = {
  'a login page': [
    'Accueil\nEspace candidat\nSe connecter\nAdresse e-mail\nMot de passe\nMot de passe oublié ?\nSe souvenir de moi\nPas encore de compte ? Créer un compte\nMentions légales',
    'Sign in\nEmail address\nPassword\nForgot your password?\nKeep me signed in\nDon’t have an account? Register',
    'Portail RH\nVous devez être connecté pour consulter cette page.\nIdentifiant :\nMot de passe :\nConnexion',
    'Authentification\nS’identifier avec FranceConnect\nQu’est-ce que FranceConnect ?\nou\nVotre identifiant\nVotre mot de passe',
  ],
  'an error page': [
    'Erreur 404\nLa page que vous recherchez est introuvable.\nRetour à l’accueil',
    '404 Not Found\n\nnginx/1.18.0 (Ubuntu)',
    '403 Forbidden\nAccess denied',
    '502 Bad Gateway\nnginx',
    'Oups !\nUne erreur est survenue. Veuillez réessayer plus tard.',
    'Site en maintenance\nLe site est actuellement en maintenance. Merci de votre patience.',
    'Service Unavailable\nThe service is temporarily unavailable. Please try again later.',
    'Page not found\nThe page you requested could not be found.',
  ],
  'the notice that an offer is gone': [
    'Offres d’emploi\nDésolé, cette offre n’est plus disponible.\nConsultez nos autres offres',
    'Cette offre d’emploi a expiré\nRetour à la liste',
    'This job is no longer available.\nView similar jobs',
  ],
  'a cookie wall': [
    'Nous respectons votre vie privée\nNous et nos partenaires utilisons des cookies pour mesurer l’audience.\nTout accepter\nTout refuser\nPersonnaliser mes choix',
    'We value your privacy\nThis site uses cookies to improve your experience.\nAccept all\nReject all\nManage preferences',
    'Gestion des cookies\nCookies strictement nécessaires\nMesure d’audience\nContinuer sans accepter\nTout accepter',
  ],
  'a page that asks whether a person is reading': [
    'Just a moment...\nVerify you are human by completing the action below.\nRay ID: 8f1c2d3e4a5b6c7d',
    'Vérification de sécurité\nMerci de confirmer que vous êtes un humain.',
    'Je ne suis pas un robot\nreCAPTCHA\nConfidentialité - Conditions',
    'Access denied\nYour IP address has been blocked due to unusual traffic.',
  ],
  'an empty shell that a browser would have filled': [
    'You need to enable JavaScript to run this app.',
    'Pour continuer, veuillez activer JavaScript dans votre navigateur.\nChargement...',
  ],
  'a list of search results': [
    '245 offres correspondent à votre recherche\nTrier par : date\nFiltrer\nChargé de communication (H/F)\nVille de Blois\nVoir l’offre\nAgent d’accueil\nVille de Tours\nVoir l’offre\nJardinier\nVille de Niort\nVoir l’offre\nPage suivante',
    'Résultats de recherche\nAucun résultat ne correspond à votre recherche',
    'Search results\n12 jobs found\nSort by relevance\nGardener\nView job\nClerk\nView job\nDriver\nView job\nNext',
    'Recherche d’offres\n1 245 résultats\nAffiner la recherche\nDirecteur des services techniques\nCommune de Lens\nCDI\nPublié le 12/02/2026\nComptable\nCommune de Dole\nCDD\nPublié le 11/02/2026\nATSEM\nCommune de Foix\nPublié le 10/02/2026\n1 2 3 … 84',
  ],
} as const;

describe('a page', () => {
  it.each(Object.entries(PAGES).flatMap(([what, texts]) => texts.map((text) => [what, text] as const)))(
    'is %s, and no posting: %j',
    (what, text) => {
      expect(found([text])).toMatchObject([
        { code: 'not_a_posting', level: 'error', message: `this is ${what}, and no posting` },
      ]);
    },
  );

  it('is what stands on it, whatever box for members is over it', () => {
    const box = 'Se connecter\nIdentifiant\nMot de passe\nMot de passe oublié ?\nAucun résultat\n';
    const sentence =
      'Le service accueille les familles et tient les registres du quartier, avec le soin que l’on connaît à ses agents. ';
    expect(codes(box + `${sentence.repeat(3)}\n`.repeat(5))).not.toContain('not_a_posting');
  });

  it('is what else it may be, when it only mentions such things', () => {
    for (const text of [sample('unknown/letter'), sample('unknown/recipe')])
      expect(codes(text)).not.toContain('not_a_posting');
    const short = sample('job-board/town-hall-notice');
    const around =
      'Nous utilisons des cookies.\nTout accepter\nTout refuser\nSe connecter\nMot de passe oublié ?\nMot de passe\n';
    expect(codes(around + short)).not.toContain('not_a_posting');
    expect(codes(`${short}\nOffres similaires\nVoir l’offre\nVoir l’offre\nVoir l’offre\n`)).not.toContain(
      'not_a_posting',
    );
  });
});
