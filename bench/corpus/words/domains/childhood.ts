/** Schools, nurseries and leisure centres: where the same few titles stand over thousands of different posts. */
import { domain } from './domain.js';

const TEACHING = 'Education, animation et jeunesse > Accompagnement éducatif';
const ANIMATION = "Education, animation et jeunesse > Techniques d'animation";
const NURSERY = 'Enfance, famille > Petite enfance';

export const CHILDHOOD = domain({
  kinds: ['commune', 'union'],
  services:
    "le service enfance|la direction de l'éducation|le pôle enfance-jeunesse|le service des affaires scolaires|la direction petite enfance|le service périscolaire",
  objects: {
    things:
      "le matériel des ateliers|les locaux de la maternelle|la salle de motricité|le coin lecture|les jeux de cour|le dortoir|les lits et le linge|la réserve de fournitures|les espaces de change|le potager de l'école|la salle d'arts plastiques|les porteurs et les draisiennes",
    files:
      "les listes de présence|les fiches sanitaires|les projets d'accueil individualisé|le projet pédagogique|les bons de commande de fournitures|les plannings des équipes|les dossiers d'inscription|les déclarations d'accident|le règlement intérieur|les protocoles d'hygiène|les comptes rendus de réunion|les dossiers de subvention",
    people:
      'les enfants de petite section|les familles à leur arrivée|les parents allophones|les stagiaires|les enfants porteurs de handicap|les nouveaux animateurs|les assistantes maternelles|les enfants pendant la sieste|les collégiens|les familles monoparentales|les enseignants remplaçants',
    events:
      "les ateliers de peinture|les sorties à la ferme|la fête de l'école|le temps du goûter|les séjours à la montagne|les jeux collectifs|la semaine du goût|les réunions d'équipe|les ateliers parents-enfants|les mercredis récréatifs|le spectacle de fin d'année|l'accueil du matin|les passerelles entre crèche et école|les temps d'éveil musical",
  },
  units: 'enfants|classes|berceaux|accueils périscolaires|animateurs|écoles|sections|agents',
  sites:
    "à l'école {namesake}|à la crèche {quarter}|à l'accueil de loisirs {namesake}|au groupe scolaire {namesake}|au multi-accueil {quarter}|à la ludothèque {namesake}",
  skills:
    "Connaissance du développement de l'enfant de {n} à {N} mois|Maîtrise des gestes de premiers secours pédiatriques|Aptitude à conduire un groupe de {n} enfants|Pratique d'un instrument ou du chant appréciée|Goût pour le jeu et la lecture à voix haute|Connaissance de la réglementation des accueils de mineurs|Calme et douceur auprès des tout-petits|Aptitude à désamorcer les conflits entre enfants|Notions de langue des signes bienvenues|Capacité à bâtir un cycle d'activités de {n} séances",
  diplomas:
    "CAP Accompagnant éducatif petite enfance|BAFA complet|BPJEPS loisirs tous publics|BAFD ou équivalence|diplôme d'auxiliaire de puériculture|concours d'ATSEM",
  jobs: [
    {
      title: 'ATSEM',
      grades: 'ATSEM principal de 2ème classe|ATSEM principal de 1ère classe',
      family: TEACHING,
      stock:
        "Assister l'enseignant dans la préparation et l'animation des activités pédagogiques|Accueillir les enfants et les parents avec l'enseignant|Aider l'enfant dans l'acquisition de l'autonomie|Maintenir propres les locaux et le matériel destinés aux enfants|Encadrer les enfants avant, pendant et après le repas|Participer à la communauté éducative|Surveiller la sécurité et l'hygiène des enfants",
      beside: 'Agent de surveillance de la pause méridienne',
    },
    {
      title: 'Animateur périscolaire/Animatrice périscolaire',
      grades: "Adjoint d'animation|Adjoint d'animation principal de 2ème classe",
      family: ANIMATION,
      stock:
        "Accueillir un groupe d'enfants|Concevoir et animer des activités en cohérence avec le projet pédagogique|Respecter les règles de sécurité et d'hygiène|Dialoguer avec les familles|Encadrer les enfants pendant la pause méridienne|Aider à la prise des repas",
      beside: 'Référent périscolaire',
    },
    {
      title: 'Animateur enfance jeunesse/Animatrice enfance jeunesse',
      grades: "Animateur|Adjoint d'animation|Adjoint d'animation principal de 1ère classe",
      family: ANIMATION,
      stock:
        "Planifier et organiser des projets d'activités socio-éducatives|Encadrer des activités de loisirs|Animer un groupe d'enfants ou de jeunes|Évaluer les projets d'activités|Appliquer et contrôler les règles de sécurité|Développer des partenariats",
      beside: 'Coordonnateur enfance jeunesse',
    },
    {
      title: "Directeur d'accueil de loisirs/Directrice d'accueil de loisirs",
      grades: 'Animateur|Animateur principal de 2ème classe|Animateur principal de 1ère classe',
      family: ANIMATION,
      stock:
        "Élaborer et faire vivre le projet pédagogique|Encadrer l'équipe d'animation|Assurer la gestion administrative et budgétaire de la structure|Garantir la sécurité des enfants et du personnel|Développer les relations avec les familles",
      beside: "Directeur adjoint d'accueil de loisirs",
    },
    {
      title: 'Auxiliaire de puériculture',
      grades: 'Auxiliaire de puériculture de classe normale|Auxiliaire de puériculture de classe supérieure',
      family: NURSERY,
      stock:
        "Accueillir l'enfant et sa famille|Identifier et respecter les besoins de chaque enfant|Assurer les soins quotidiens et l'éveil des enfants|Participer à l'élaboration du projet d'établissement|Assurer l'hygiène de l'environnement de l'enfant",
      beside: 'Agent de crèche',
    },
    {
      title: 'Éducateur de jeunes enfants/Éducatrice de jeunes enfants',
      grades: 'Educateur de jeunes enfants|Educateur de jeunes enfants de classe exceptionnelle',
      family: NURSERY,
      stock:
        "Concevoir et mettre en œuvre les projets pédagogiques|Coordonner les projets d'activités de l'équipe|Accompagner la parentalité|Veiller au développement et à l'épanouissement de l'enfant|Former et encadrer les stagiaires",
      beside: 'Responsable de relais petite enfance',
    },
    {
      title: 'Directeur de crèche/Directrice de crèche',
      grades: 'Puéricultrice|Educateur de jeunes enfants|Cadre de santé',
      family: NURSERY,
      stock:
        "Définir et mettre en œuvre le projet d'établissement|Encadrer une équipe pluridisciplinaire|Assurer la gestion administrative et financière de l'établissement|Accueillir et accompagner les familles|Veiller à la santé et à la sécurité des enfants",
      beside: 'Directeur adjoint de crèche',
    },
  ],
});
