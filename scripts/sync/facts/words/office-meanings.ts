/** Words of offices, shops and schools, written as those of `more-meanings.ts` are, and read with them. */
export const officeMeanings = `
upsign|inscri abonn creer creez compte enregistr
onturn onswitch|activ allum =marche
offturn offswitch|desactiv eteind eteign =arret
incheck|arriv confirm enregistr point =present =presence valid archiv depos
outcheck|depart confirm enregistr =sortie pointer point quitt regler paiement paye extrai retir caisse command
firstname first|prenom premier =nom
surname last|famille dernier =nom
sort sorting order|=tri trier =triez class ordonn ordre
about|=propos
everyone everybody|tout monde chacun
nobody|personne aucun
myself|=moi
pull|tirage extrai tirer
space|espace
free|liber gratuit
hold|conserv reten retien mainten gard attent
release|liber version publi sortie
now|maintenant immediat
registry|registre
expiry|expir echeance valid peremption
delegate delegation|deleg mandatair suppleant
appearance look|apparence aspect affichage presentation
activity|activit
category categories|categor
spam junk|spam indesirable pourriel
taxes =tax vat|tax impot fiscal =tva
entry entries|entree ecriture saisie element enregistr inscri
attendance presence|presence assidu frequent participat
absence absent leave|absen conge depart
department|service departement direction rayon
unassign|desaffect desattribu retir annul
unfollow|suivre suivi desabonn
degraded|degrad alter
healthy health|=sain =saine sante integr bon
inactive idle|inactiv inactif veille
today|aujourd =jour
morning|matin
afternoon|=apres midi
evening|soir
policy policies|politique strateg regle polic
advance|avanc
speaker loudspeaker|=haut parleur enceinte orateur intervenant
microphone mic|micro
sound audio|=son =sons sonor audio
noise|bruit
appointment|rendez rencontr consult
course courses lesson|cours formation lecon
grade grades|note niveau classe annee
class classes|classe cours
problem problems trouble|problem panne souci incident
knowledge|connaissance savoir
stamp stamps|tampon timbre horodat cachet
runner runners|execut runner coureur
artifact artifacts artefact|artefact artifact
duration|duree delai temps
delay delays|delai retard report differ attente temporis
amount amounts|montant somme quantit nombre
deposit deposits|acompte depot caution arrhes
driver drivers|chauffeur conducteur pilote
vehicle vehicles car cars|vehicul voiture auto
route routes path|itinerair route trajet parcours chemin
delivery deliveries|livraison remise distribu envoi
shipping shipment|expedition envoi livraison port
complaint claims|reclamation plainte sinistre
patient patients|patient
school|ecole scolair etabliss
repair repairs|repar depann
colour color|couleur
brand|marque
season|saison
stock inventory|stock inventair
shelf|rayon etager
basket cart|panier chariot
coupon voucher|bon coupon
gift|cadeau
loyalty|fidel
receipt|recu ticket accus
shift shifts|equipe poste creneau quart vacation
slot slots|creneau plage emplacement
overtime|supplementair
holiday holidays vacation|ferie vacance conge
payroll|paie paye salair
salary wage|salair remunerat paie
hire hiring recruitment|embauch recrut louer location
candidate applicant|candidat postulant
interview|entretien
mileage|kilometr
fuel|carburant
rent rental|loyer locat
tenant|locatair locatai tenant
visitor|visiteur visite
building|batiment immeubl
floor|etage sol
desk|bureau poste
seat seats|place poste siege licence
meeting meetings|reunion rencontr rendez
room rooms|salle piece chambr
door doors|porte
window|fenetre plage creneau
badge badges|badge carte
scanner|scanner numeris lecteur
camera cameras|camera photo
sensor sensors|capteur detecteur sonde
light lights|lumiere voyant eclair leger lampe
alarm alarms|alarm alert
pressure|pression
tray|bac plateau
duplex|recto verso duplex
landscape|paysage
portrait|portrait
margin margins|marge
font fonts|police
ruler|regle
chart charts graph|graphi diagram courbe
drawing|dessin
slide slides|diapo
spreadsheet|tableur feuille
survey surveys poll|enquete sondage questionn
question questions|question
answer answers|repons
quiz|quiz questionn
score scores|score note result point
award|recompens prix badge
feed|flux fil
news|nouveaut actualit nouvel
blog|blog
comment comments|comment remarqu
like likes|aime
story stories|recit histoire
podcast|podcast balado
playlist|liste lecture
song songs|chanson titre morceau
album|album
movie film|film
ticket tickets issue issues|ticket billet demande dossier probleme incident
dispute|litige contest
balance|solde equilibr bilan
credit|credit avoir
debit|debit
refund refunds|rembours
discount discounts|remise reduction rabais ristourn escompt
quote quotes estimate|devis citation guillemet estimat
bank banks|banque bancair
card cards|carte fiche
currency currencies|devise monnaie
contrast|contrast
agenda diary|agenda ordre jour journal
reminder reminders|rappel
deadline|echeanc limite delai
priority|priorit
severity|gravit severit criticit niveau
urgent urgency|urgen
firewall|pare feu
roadmap|feuille route
backlog|carnet arrier attente
sprint|sprint iteration
dashboard|tableau bord
wizard|assistant
sidebar|barre lateral volet
toolbar|barre outil
check checkbox|case coch
dropdown|derouler deroulant
tooltip|infobulle bulle
popup|fenetre contextuel surgissant
homepage|accueil page
favourite favorite favourites favorites bookmark|favori marque signet
trash bin|corbeill poubell
wallpaper|fond ecran
ringtone|sonnerie
joystick|manette
headset headphones|casque ecouteur
charger|chargeur
wire|fil
`;
