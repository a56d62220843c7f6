import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toLines } from '../../src/input/decode.js';
import type { LayoutId } from '../../src/offer.js';
import { recogniseLayout } from '../../src/segment/index.js';

const layoutOf = (text: string): LayoutId => recogniseLayout(toLines(text));

describe('a posting of no known site', () => {
  it.each([
    [
      'that says who is looked for',
      `La Métropole du Grand Reims recherche un.e chef.fe de projet « cuisines centrales »

Au sein de la délégation à l'alimentation, vous accompagnerez les communes.

Rattaché au responsable de l'unité, le chef de projet anime le réseau des cuisines.`,
    ],
    [
      'that marks who is looked for by a point',
      `Le Grand Projet des Villes recrute un.e chef·fe de projet pour animer les jardins partagés.
Missions :
Animer le réseau.`,
    ],
    [
      'that says where the post is, and for whom',
      `Garde moniteur (F/H)

Poste basé à Saint-Flour
Poste à temps plein de catégorie B, ouvert aux fonctionnaires ainsi qu'aux contractuels.

MISSIONS

Surveiller la réserve.`,
    ],
    [
      'that lists its activities and says to whom it answers',
      `Jardins de Blois - Chef des serres H/F

 Activités principales
- Encadrer les jardiniers des serres = 60 %
- Planifier les semis = 40 %

Liaisons hiérarchiques
Chef des jardins de la ville`,
    ],
    [
      'that lists activities of two kinds',
      `Jardinier des serres (H/F)

Le titulaire du poste prépare les semis, sous l'autorité du chef des jardins.

Activités principales :
- Semer

Activités annexes :
- Tenir le magasin`,
    ],
    [
      'that has one label of its own and a day',
      `Appel à candidature : médiateurs du patrimoine

Corps/Grade : catégorie C, contractuel

Postes à pourvoir : à compter du 1er mai 2026

Contexte :

Le parc comprend deux zones distinctes.`,
    ],
    [
      'that says since when the post is vacant',
      `Le contenu

N° 2026-042

Parc naturel régional de l'Aubrac

Fonction : Chargé.e de mission « Agro-environnement »

Corps/Grade : Poste de catégorie A ouvert aux agents titulaires de la fonction publique.

Poste vacant : 1er janvier 2027`,
    ],
    [
      'that names the kind of employment as an item',
      `Chef de projet sciences du comportement H/F - Service public
- Blois - 41
- Fonctionnaire
Les missions du poste
Le service rassemble des expertises.`,
    ],
    [
      'in capitals',
      `CHARGE(E) DE MISSION « MILIEUX AQUATIQUES »

Type d'annonce *
Offre d'emploi

Description

Le syndicat mixte du bassin de la Truyère a été créé en 2018.`,
    ],
    [
      'with headings only',
      `Description des missions
Le directeur du musée assure la direction du service, sous l'autorité du président.
Profil recherché
Le titulaire doit être polyvalent.`,
    ],
    [
      'with a heading of two parts',
      `Emploi

Directeur du musée

Employeur

La Ville de Blois vous informe de la vacance d'un poste de directeur du musée, à temps complet.

Présentation du poste et missions proposées

MISSIONS :
- Suivre le projet du musée`,
    ],
    [
      'under a menu of the town',
      `Avis de marché
Délibérations
Jardinier (H/F)
Type de contrat : CDD`,
    ],
    [
      'with many labels that its signs do not have',
      `REFERENCE : 2026-1445
Affectation :
Archives, département de l'éducation.
Domaines fonctionnels : DOC - Lecture publique
Emploi type : Chargé d'études documentaires
Fonction d'encadrement : Non
Catégorie statutaire : A
Adresse administrative :
Archives de la Loire`,
    ],
    [
      'that looks for somebody in words for both, behind what it says of itself',
      `La Fédération des rives, association de protection de la nature, gestionnaire de trois réserves, recrute un(e) conservateur(trice) pour l'une d'elles.
Missions
Planifier les actions de la réserve.`,
    ],
    [
      'that looks for "son ou sa"',
      `Contexte du recrutement et définition de poste :
Le parc naturel régional de l'Aubrac recherche son ou sa chargé(e) de mission.`,
    ],
    [
      'that says of itself that it is one',
      `Offre d'emploi : Conservateur.trice de la réserve des Landes
La société des rives recrute un.e conservateur.trice de la réserve.`,
    ],
    [
      'that looks for somebody in its second sentence',
      `L'atelier accompagne les soignants. Notre association recrute pour ses missions un(e) chef(fe) de projet. Le poste est basé à Blois (41).
Missions / Activités :
Rattaché(e) à la directrice, vous suivez les projets.`,
    ],
    [
      'with headings of the post',
      `Objectifs du poste
Suivre le plan de gestion
Missions
Sous la responsabilité du directeur, vous animez la réserve.
Modalités de candidature
Par courriel.`,
    ],
    [
      'with the marks of a feminine that doubles its last letter',
      `Technicien(ne) des suivis - (41)

Type d'annonce *
Offre d'emploi

Description

Le syndicat du bassin de la Truyère a été créé en 2018.`,
    ],
    [
      'of somebody who learns',
      `Le pays de Blois recherche un.e stagiaire pour son plan
Le plan est en cours depuis 2024.`,
    ],
    [
      'that has lost all but its texts',
      `Les missions du poste

Vous tenez le jardin des simples et ses collections.

Le profil recherché

Le goût des plantes et du travail en équipe.`,
    ],
    [
      'with a heading over each of two texts',
      `Missions :
Sous l'autorité du chef des jardins, il ou elle devra planter et arroser.
Profil : formation horticole, permis B
Le poste est proposé pour un an.`,
    ],
    [
      'with a description and missions, for both sexes',
      `Spécialiste des serres H/F catégorie 3 - Blois

    Description

    Les jardins de Blois ont douze serres et un arboretum.

    Mission

    Le spécialiste des serres suit les collections tropicales.`,
    ],
    [
      'that looks for several',
      `La Ville de Blois recherche 10 jardinier.ères saisonniers.
Missions / conditions d'exercice
Vous arroserez les massifs.`,
    ],
    [
      'that looks for who is to come',
      `La Ville de Blois recrute son futur chef des jardins.
Missions
Sous l'autorité du directeur, vous dirigez les serres.`,
    ],
  ])('is one %s', (_, text) => {
    expect(layoutOf(text)).toBe('job-board');
  });
});

const OTHERS: Readonly<Record<string, string>> = {
  'a letter that applies': `Angers, le 12 mars 2026

Objet : candidature au poste de chargé(e) de mission
Référence : 2026-041

Madame la Présidente,

Votre ville recrute un.e chargé.e de mission, et je vous adresse ma candidature. Ma lettre de motivation est jointe.

Rattachée au directeur, j'ai animé un réseau de cuisines.`,
  'news of an employer': `La Ville de Blois recrute cinquante agents cet été

Publié le 12 mars 2026

La ville recherche des animateurs pour ses centres de loisirs. Les candidatures sont à adresser à la mairie.

« Nous recherchons des profils variés », explique le maire. Le régime indemnitaire a été revu.`,
  'news that looks for something else': `La Ville de Blois recherche un terrain

Publié le 12 mars 2026

Le conseil recherche un local pour son club et une salle à louer.

Poste de secours : à droite de l'entrée.`,
  'an association that looks for help': `Le comité des fêtes recherche un(e) bénévole

Lieu : salle des fêtes
Date : samedi 4 juillet 2026
Durée : 3 heures

Merci de nous aider à tenir la buvette.`,
  'a report to a council': `Rapport n° 12
Direction : Ressources humaines
Service : Carrières
Rapporteur : Madame Exemple

Objet : création d'un emploi permanent à temps complet

Il est proposé au conseil de créer un poste relevant du cadre d'emplois des adjoints techniques. Le poste sera pourvu par un fonctionnaire ou, à défaut, par un contractuel.

Missions
Placé sous l'autorité du directeur, l'agent entretient les parcs.

Le conseil, après en avoir délibéré, approuve.`,
  'minutes of a meeting': `Compte rendu de la réunion du 3 mars 2026
Présents : le maire, les adjoints
Lieu : mairie
Durée : 2 h

Recrutement : le poste de secrétaire est vacant, la commune recherche un(e) remplaçant(e).
Travaux : le chantier de l'école commence en mai.`,
  'a law': `Article L332-8
Version en vigueur depuis le 1er mars 2022
Les emplois permanents sont occupés par des fonctionnaires ; par dérogation, ils peuvent l'être par des agents contractuels de catégorie A, B ou C.
1° Lorsqu'il n'existe pas de cadre d'emplois de fonctionnaires susceptibles d'assurer les fonctions correspondantes ;
2° Lorsque les besoins des services le justifient.
Le contrat est conclu pour une durée de trois ans au plus.`,
  'a curriculum vitae': `Camille Exemple
Né(e) le 4 mars 1990
Téléphone : 01 99 00 00 00
Courriel : camille@example.org

Parcours professionnel
2019-2026 : Chargé(e) de mission, Ville de Blois
Type de contrat : CDD
Missions
- animation de réseaux
Employeur : Ville de Tours
Temps de travail : temps complet
Catégorie : A
Statut : contractuel
Date de début : 01/09/2019

Centres d'intérêt
Lecture`,
  'a training course': `Accueil et médiation
Référence : CULT-12
Organisme : Centre de formation de la Loire
Domaine : Culture
Durée : 3 jours
Volume horaire : 21 heures
Date de début : 12 mai 2026
Date limite : 30 avril 2026
Lieu : Blois
Encadrement : 2 formateurs
Public
Agents de bibliothèque
Tarif : 300 euros`,
  'a call for tenders': `Avis de marché
Pouvoir adjudicateur : Ville de Blois
Organisme : Ville de Blois
Type de contrat : marché de services
Référence : 2026-ENT-4
Nature du contrat : entretien des espaces verts
Lieu d'exécution : Blois
Date limite : 12 mai 2026 à 12 h
Date de début : 1er juillet 2026
Durée du contrat : 24 mois
Modalités de remise des offres
Les offres sont déposées sur le profil d'acheteur.`,
  'a payslip': `Bulletin de paie
Matricule : 004512
Employeur : Ville de Blois
Emploi : agent d'entretien
Statut : titulaire
Quotité : 80 %
Durée de travail : 28 heures
Salaire de base : 1 801,80
Net à payer : 1 420,10`,
  'a yearly interview': `Compte rendu d'entretien professionnel
Agent : Camille Exemple
Fonction : gestionnaire
Service : Finances
Employeur : Ville de Blois
Statut : titulaire
Catégorie hiérarchique : B
Métier : Comptable
Quotité de travail : 100 %
Télétravail : oui
Objectifs de l'année`,
  'an apartment to let': `Appartement à louer
Référence : T3-44
Type de bien : appartement
Localisation : Blois
Ville : Blois
Publié le 12 mars 2026
Disponible : 1er mai 2026
Contact : agence de la Loire
Description
Trois pièces, plein sud.`,
  'a concert': `Fête de la musique
Date : 21 juin 2026
Lieu : place du Château
Horaires : 19 h à minuit
Organisateur : Ville de Blois
Contact : culture@example.org
La ville recrute un.e chanteur.euse pour la soirée.`,
  'somebody who looks for work': `Secrétaire de mairie recherche un poste dans le Loir-et-Cher
Disponible : 1er mai 2026
Expérience : 10 ans
Lieu : Blois
Contact : camille@example.org`,
  'a conversation': `- Tu as vu, la mairie recrute un.e jardinier.e ?
- Oui, un poste à temps complet, basé à Blois.
- C'est un CDD ?
- Non, fonctionnaire. Il faut une lettre de motivation.
- Merci !`,
  'a notice about data': `Vos données
Finalité
Gérer les demandes.
Destinataires
Les agents rattachés au service.
Votre équipe
Le délégué à la protection des données.
Contact : dpo@example.org`,
  'advice to those who apply': `Comment réussir son entretien
Publié le 3 mars 2026
Une lettre de motivation tient sur une page. Les candidatures doivent être complètes.
Un poste à temps plein de catégorie B demande souvent un concours.
Poste basé à deux heures de chez vous ? Parlez-en.
Contrat : lisez-le bien.`,
  'a kind of work': `Jardinier / Jardinière
Autres appellations : agent d'espaces verts
Famille : Espaces verts
Le jardinier entretient les parcs, sous l'autorité du chef d'équipe.
Formation
CAP, baccalauréat professionnel.
Où travaille-t-il ?
Dans une commune ou une entreprise.`,
  'a letter that applies without being asked': `Objet : candidature spontanée

Madame, Monsieur,

La ville recrute un(e) archiviste, et le poste est basé à Blois. Rattachée à la direction, j'ai classé des fonds. Ma lettre de motivation est jointe.`,
  'a shop to let': `La commune recherche un(e) gérant(e) pour son épicerie
Le poste est à pourvoir en mai.
Candidatures à adresser à la mairie avant le 12 mai 2026`,
  'a call for offers': `La communauté de communes recherche son ou sa prestataire pour une étude

Contexte
Le territoire compte vingt communes.

Missions
Un diagnostic est attendu, sous la responsabilité du chef de projet.`,
  'a report of a stay': `Rapport de stage
Lieu du stage : mairie de Blois

Contexte du stage
La ville recherche un stagiaire chaque année. J'ai été placée sous la responsabilité du directeur.

Missions
Classer les archives.`,
  'the chart of a service': `Organigramme
Directeur.trice général.e
Chargé.e de communication
Chef.fe d'équipe`,
  'a decision of a council': `Délibération n° 2026-12
Objet : création d'un poste de chargé(e) de mission
Le poste est ouvert aux fonctionnaires ou, à défaut, à un contractuel de catégorie A.
L'agent sera placé sous la responsabilité du directeur. Le régime indemnitaire s'applique.
Catégorie : A`,
  'a yearly interview in sentences': `Compte rendu d'entretien professionnel
Objectifs du poste
Tenir les délais
Missions du poste
Gérer les finances, sous la responsabilité du directeur
Conditions d'exercice
Deux jours de télétravail`,
  'news of what postings must say': `Offre d'emploi : ce qui change en 2026
Publié le 3 mars 2026
Les employeurs devront dire où le poste est situé. Les candidatures sont lues plus vite.`,
  'a decision that opens an examination': `JORF n°0275 du 28 novembre 2023

Par arrêté du ministre des canaux en date du 21 novembre 2023, est autorisée, au titre de l'année 2024, l'ouverture d'un examen professionnel pour l'accès au grade de secrétaire administratif de l'administration centrale.
Les candidats se renseignent auprès du ministère des canaux, fonction publique de l'Etat.`,
  'a decision by its title': `Arrêté du 24 novembre 2004 autorisant au titre de l'année 2005 l'ouverture d'un concours pour le recrutement d'éclusiers
NOR : CANA0400555A
J.O. 279 du 2 décembre 2004
Le nombre de postes sera fixé par le ministère des canaux.`,
  'a circular of a bulletin': `MOUVEMENT
Modalités de participation au mouvement des directeurs d'écluse
NOR : CAND0701999N
NOTE DE SERVICE N°2007-081 DU 19-4-2007
La direction de l'encadrement du ministère des canaux organise en 2007 un mouvement. Les postes déclarés vacants sont affichés en application du décret n° 2001-1.`,
  'somebody who learns, in the news': `Au conseil
Publié le 3 mars 2026
La séance a duré deux heures. La ville recherche un apprenti au service des sports, a dit le maire.`,
  'a sheet on a kind of work': `Accueil
> Fiches métiers
Fiche Métier
Jardinier
Fonction Publique Territoriale
Catégorie C
Filière Technique
Le jardinier entretient les parcs et les massifs.`,
  'a sheet on a kind of work with headings': `Archiviste
Missions
L'archiviste classe des fonds et les fait connaître.
Profil
De la rigueur et le goût de l'histoire.
Formation
Un master d'archivistique.`,
  'who the sheets on kinds of work are written for': `Archiviste
Autres appellations :
Documentaliste
Missions du poste
Classer les fonds et les décrire.
Profil recherché
De la rigueur et de la patience.`,
  'a curriculum vitae without a heading of its own': `Camille Exemple
Profil
Dix ans de pratique des jardins publics.
Chef des serres, Ville de Blois
Missions
Conduire une équipe de six, recrutement compris.`,
  'a report on a post to a council': `Vu le code général de la fonction publique,
Il est proposé de créer un poste de jardinier.
Missions du poste
Entretenir les massifs de la ville.
Profil
Un diplôme de niveau 4 au moins.`,
  'a service': `La direction des jardins
Description
La direction a trente agents et douze serres.
Missions
Elle entretient les parcs et instruit les candidatures aux jardins familiaux.`,
};

describe('a text of another kind', () => {
  it.each(Object.entries(OTHERS))('is no posting: %s', (_, text) => {
    expect(layoutOf(text)).toBe('unknown');
  });

  it.each(['letter', 'recipe'])('is no posting: %s of the samples', (name) => {
    const path = new URL(`../../samples/unknown/${name}/input.txt`, import.meta.url);
    expect(layoutOf(readFileSync(path, 'utf8'))).toBe('unknown');
  });
});
