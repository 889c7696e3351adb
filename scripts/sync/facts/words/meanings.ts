/**
 * What words of user interfaces mean, in English and French: enough to see that two short wordings cannot be the same.
 * Each line is one meaning: English beginnings of words, then French ones, without accents. `=` asks for the whole word,
 * and `!` begins a meaning that by itself decides what a label does.
 */
export const meanings = `
account|compte compta
access|acces
action|action
!activate enable turn|activ
!add|ajout
address|adresse
admin|admin
agreement|accord contrat
alert|alert
all every any|tout tous importe quelconque
!allow permit|autoris permet
api|api
=app apps application|appli
!approve|approuv
!archive|archiv
!assign|affect attrib assign
attach|joindre join attach
audience|audience public
authentic|authentif
author permission|autoris permission droit habilit
back|retour precedent
backup|sauvegard
billing invoice|factur
!block|bloqu
blob|blob
browse|parcour navig
!cancel|annul
calendar|calendrier
card|carte fiche
cell|cellule
certificate|certificat
!change modif edit|modif chang edit
channel|canal canaux
chart diagram|graphiq diagram
check verif|verif control coch
choose select pick|choisi selectionn select choix
claim|revendication claim
clear|effac
client customer|client
!close|ferm clore clotur
cloud|cloud nuage
code|code
column|colonne
command|commande
comment|comment
company organi business enterprise|entreprise societe organis compagnie metier
configur setting settings setup preference|configur parametr reglage param preference
connect connector signin =sign =log login logon|connect connex ouvrir session
consent|consent
contact|contact
content|contenu
continue next|continu suivant
!copy|copi
cost price|cout prix tarif
!create new|cree creation nouve
credential|identifi information
dashboard|tableau bord
data|donnee data
database|base bdd
date|date
day|jour
default|defaut
delegated|delegue
!delete remove|supprim retir effac suppression
deploy|deploi
description|description
detail|detail
device|appareil peripherique dispositif
directory|annuaire repertoire
!disable deactivate turn|desactiv
discard|ignor abandon
display show view|affich montrer voir vue visualis
document|document
domain|domaine
!download|telecharg
!duplicate|dupliqu doublon double
email mail e-mail|mail courr messag electronique
employee clerk|employe salarie
environment|environnement
error|erreur
event|evenement
exchange|exchange
expire expiration|expir
!export|export
extension|extension
!external|extern
feature|fonction
federat|feder
field|champ
file|fichier
filter|filtr
folder|dossier repertoire
form|formul
function|fonction
general|general
!grant|accord octro
group|group
guest|invit
health|sante integrite
help|aide
history|histor
home|accueil
host|hote heberg
icon|icone
identity|identit
image picture|image photo
impersonat|impersonn emprunt usurp
implicit|implicit
!=import =importing|=import importer importat
inbox|reception
!install|install
integration|integr
!internal|intern
inventory stock|stock inventaire
!invite|invit
issuer|emetteur
item|element article
job|travail travaux tache emploi
journal log logs|journa histor
key|cle clef
language|langue langage
ledger|grand livre ecriture
license licence|licenc
limit|limit
link|lien
list|list
local|local
location|emplacement lieu site localis
!locked lock|verrou
mailbox|boite
manage|ger gestion gerer gerez
manifest|manifest
member|membre adherent
menu|menu
message|messag
method|methode
mobile|mobil
monitor|surveill superv monit
month|mois
!move|deplac
name|nom
network|resea
notification|notif
!=no|non
object|objet
office|bureau office
!open|ouvr
operation|operation exploitation
option|option
order|commande ordre
other|autre
overview summary|ensemble aperc presentation general resume vue synthese
owner|proprietaire possess
package|package paquet ensemble
page|page
parent|parent
partner|partenaire
password|mot passe
path|chemin
payment|paiement reglement
period|period
phone|telephone
plan|plan offre forfait
platform|plateforme plate
policy|strategie politique
port|port
portal|portail
post|valid publi report
preview|apercu preversion previsual
!print|imprim impression
privacy private|confidential prive vie
profile|profil
project|projet
property properties|propriete
provider|fournisseur
!public|public
!publish|publi
purchase buy|achat achet
query|requet interrog
queue|file attente
quota|quota
!read|lect lire lis
receive receipt|recep recevoir recu
recommend|recommand
redirect|redirig redirection
refresh|actualis rafraich
region|region
!register registration|inscri enregistr
!reject deny decline|refus rejet
!rename|renomm
report|rapport etat signal
request|demand requet
required require|requis obligatoire exig necess
reset|reinitial
resource|ressource
restore recover|restaur recuper retabl
result|resultat
retry|reessa nouvelle
review|revue examen examin revis verif
role|role
row|ligne
rule|regle
run execute|execut lanc
sale|vente
sample|exemple echantillon
!save|enregistr sauvegard
schedule|planif horaire calendrier
scope|etendue portee perimetre scope champ
screen|ecran
!search find|recherch trouv
secret|secret
section|section
security secure|secur
!send sent|envoi envoy
server|serveur
service|service
session|session
share|partag
shared|partag
single|unique seul
site|site
size|taille
source|source
!start begin launch|demarr lanc commenc debut depart
state status|etat statut
step|etape
!stop|arret
storage store|stock magasin
!submit|envoy soumet
subscription subscribe|abonn
subscription|souscri
support|support assist pris charge
sync|sync
system|system
tab|onglet
table|table
target|cible
task|tache
tax|taxe impot tva
team|equipe
template model|model gabarit
tenant|locataire tenant
term|condition terme
test|test essai
text|texte
theme|theme
time hour|heure temps horaire
title|titre
token|jeton token
trace|trac
track|suivi suivre
transfer|transfer
type|type
update upgrade|mise jour mett actualis
!upload|charg televers
url uri address|url uri adresse
usage use|utilis usage
user|utilis usager
validate|valid
value|valeur
vendor supplier|fournisseur
version|version
warehouse|entrepot magasin
warning important caution|avert alerte attention important
web|web
website|site
window|fenetre windows
workflow flow|flux workflow
!write|ecri
year|an annee exercice
!=yes|oui
zone area|zone fuseau
attached|joint
action|mesure
your my|votre vos mon
identifier id|identifi id ident code
number|numero nombre
phone|tel
city|ville
country|pays
street|rue
region|etat
project|projet
hostname|hote
subdomain|domaine sous
instance|instance
label|etiquette libelle
work professional|professionnel travail
school|scolaire ecole etude
personal|personnel perso prive
only|uniquement seul
!multitenant multi multiple many several|multi plusieurs
!delegated|delegue
basic|base basique
string|chaine
number integer|nombre numero entier
boolean|booleen
header|tete
query|requet
body|corps
!true|vrai
!false|faux
!required mandatory|obligatoire requis exig necess
!optional|facultatif option
!allowed permitted|autoris permis
!forbidden prohibited denied|interdit refus
!always|toujours
!never|jamais
paris|paris
frankfurt|francfort
london|londres
dublin|dublin
amsterdam|amsterdam
brussels|bruxelles
madrid|madrid
milan|milan
zurich|zurich
geneva|geneve
stockholm|stockholm
tokyo|tokyo
montreal|montreal
singapore|singapour
ireland|irlande
germany|allemagne
switzerland|suisse
spain|espagne
belgium|belgique
outage|panne interrup
interactive|interacti
batch|lot traitement tache
spa|spa
confirm|confirm valid
due|echeance echu regl pay
today|aujourd
`;
