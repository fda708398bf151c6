import { problemsOf } from '@comptoir/kit/problems';

export const problem = problemsOf({
  'INVALID.noLines': { en: 'There is nothing in it.', fr: 'Il n’y a rien dedans.' },
  'INVALID.tooMany': { en: 'At most {max} at once.', fr: '{max} au plus à la fois.' },
  'INVALID.nameRequired': {
    en: 'A line without a product needs a name.',
    fr: 'Une ligne sans produit a besoin d’un nom.',
  },
  'INVALID.priceRequired': {
    en: 'A line without a product needs a price.',
    fr: 'Une ligne sans produit a besoin d’un prix.',
  },
  'INVALID.tooLarge': { en: 'This amount is too large.', fr: 'Ce montant est trop grand.' },
  'INVALID.taxOfProduct': {
    en: 'The tax of a product is set in the catalog.',
    fr: 'La taxe d’un produit se règle au catalogue.',
  },
  'INVALID.modifiersOfProduct': {
    en: 'Only a product has modifiers.',
    fr: 'Seul un produit a des options.',
  },
  'INVALID.choices': {
    en: 'Choose {min} to {max} of “{group}”.',
    fr: 'Choisissez-en de {min} à {max} parmi « {group} ».',
  },
  'INVALID.choicesAtLeast': {
    en: 'Choose at least {min} of “{group}”.',
    fr: 'Choisissez-en au moins {min} parmi « {group} ».',
  },
  'INVALID.choicesAtMost': {
    en: 'Choose at most {max} of “{group}”.',
    fr: 'Choisissez-en au plus {max} parmi « {group} ».',
  },
  'INVALID.twice': { en: 'This stands here twice.', fr: 'Ceci figure ici deux fois.' },
  'INVALID.quantityOrAmount': {
    en: 'Give either a quantity or an amount.',
    fr: 'Indiquez soit une quantité, soit un montant.',
  },
  'INVALID.lastDay': { en: 'The last day lies in the past.', fr: 'La date limite est passée.' },
  'INVALID.onlyCash': { en: 'Only cash is handed over.', fr: 'Seules les espèces sont remises en main.' },
  'INVALID.whosePoints': {
    en: 'Loyalty points belong to a customer; say who buys.',
    fr: 'Les points de fidélité sont à un client ; indiquez qui achète.',
  },
  'INVALID.tipInPoints': { en: 'A tip is paid in money.', fr: 'Un pourboire se paie en argent.' },
  'INVALID.voucher': {
    en: 'A voucher is known by its number; write it as the reference.',
    fr: 'Un bon se reconnaît à son numéro ; indiquez-le comme référence.',
  },
  'INVALID.soldAt': {
    en: 'A sale was made neither in the future nor over a year ago.',
    fr: 'Une vente n’a eu lieu ni dans l’avenir ni il y a plus d’un an.',
  },
  'INVALID.wantedAt': {
    en: 'This is more than two years away.',
    fr: 'C’est à plus de deux ans.',
  },
  'INVALID.reason': { en: 'Say why.', fr: 'Indiquez pourquoi.' },
  'INVALID.notAnInstant': {
    en: 'This is not a date and time, such as 2026-11-25T18:30:00Z.',
    fr: 'Ceci n’est pas une date avec une heure, comme 2026-11-25T18:30:00Z.',
  },
  'INVALID.pointsOffline': {
    en: 'Points cannot be spent off line.',
    fr: 'Les points ne se dépensent pas hors ligne.',
  },
  'INVALID.totalDiffers': {
    en: 'The lines come to {lines}, but {total} is given as the total.',
    fr: 'Les lignes font {lines}, mais {total} est donné comme total.',
  },
  'NOT_FOUND.terminal': {
    en: 'No active terminal has this serial number.',
    fr: 'Aucun terminal actif ne porte ce numéro de série.',
  },
  'TRY_AGAIN.identity': {
    en: 'The terminal cannot be looked up now. Nothing was changed, try again.',
    fr: 'Le terminal ne peut pas être vérifié maintenant. Rien n’a été modifié, réessayez.',
  },
  'TRY_AGAIN.changing': {
    en: 'The invoice of this order was made just now. Nothing was changed, try again.',
    fr: 'La facture de cette commande vient d’être établie. Rien n’a été modifié, réessayez.',
  },
  'TRY_AGAIN.sale': {
    en: 'This sale could not be kept. Send it again.',
    fr: 'Cette vente n’a pas pu être enregistrée. Renvoyez-la.',
  },
  'IDEMPOTENCY_CONFLICT.document': {
    en: 'Document {documentNumber} was already sent with other content. The first one stands.',
    fr: 'Le document {documentNumber} a déjà été envoyé avec un autre contenu. Le premier reste valable.',
  },
  'INVALID.which': {
    en: 'Name either the order or the invoice.',
    fr: 'Indiquez soit la commande, soit la facture.',
  },
  'NOT_FOUND.order': { en: 'There is no such order.', fr: 'Cette commande n’existe pas.' },
  'NOT_FOUND.invoice': { en: 'There is no such invoice.', fr: 'Cette facture n’existe pas.' },
  'NOT_FOUND.modifier': {
    en: 'This cannot be chosen with “{name}”.',
    fr: 'Cette option n’est pas proposée avec « {name} ».',
  },
  'NOT_FOUND.quote': { en: 'There is no such quote.', fr: 'Ce devis n’existe pas.' },
  'NOT_FOUND.invoiceLine': {
    en: 'There is no such line on this invoice.',
    fr: 'Cette ligne n’existe pas sur la facture.',
  },
  'NOT_FOUND.customer': { en: 'There is no such customer.', fr: 'Ce client n’existe pas.' },
  'NOT_FOUND.line': {
    en: 'There is no such line on this order.',
    fr: 'Cette ligne n’existe pas dans la commande.',
  },
  'NOT_FOUND.product': { en: 'There is no such product.', fr: 'Ce produit n’existe pas.' },
  'NOT_FOUND.user': { en: 'There is no such user.', fr: 'Cet utilisateur n’existe pas.' },
  'NOT_FOUND.shop': { en: 'There is no such shop.', fr: 'Ce magasin n’existe pas.' },
  'NOT_FOUND.register': { en: 'There is no such register.', fr: 'Cette caisse n’existe pas.' },
  'ALREADY_EXISTS.order': {
    en: 'There is already an order with this id.',
    fr: 'Il y a déjà une commande avec cet identifiant.',
  },
  'PRODUCT_UNAVAILABLE.variants': {
    en: '{name} is sold in variants; choose one of them.',
    fr: '{name} se vend en déclinaisons ; choisissez-en une.',
  },
  PRODUCT_UNAVAILABLE: { en: '{name} is not on sale now.', fr: '{name} n’est pas en vente actuellement.' },
  NOT_ALLOWED: {
    en: 'A discount needs somebody who may give one.',
    fr: 'Une remise demande quelqu’un qui peut l’accorder.',
  },
  VERSION_CONFLICT: {
    en: 'Somebody changed this order in between. Look at it again.',
    fr: 'Quelqu’un a modifié cette commande entre-temps. Relisez-la.',
  },
  'VERSION_CONFLICT.quote': {
    en: 'Somebody changed this quote in between. Look at it again.',
    fr: 'Quelqu’un a modifié ce devis entre-temps. Relisez-le.',
  },
  'VERSION_CONFLICT.invoice': {
    en: 'Somebody changed this invoice in between. Look at it again.',
    fr: 'Quelqu’un a modifié cette facture entre-temps. Relisez-la.',
  },
  'ORDER_CLOSED.closed': {
    en: 'Order {number} is closed and does not change any more.',
    fr: 'La commande {number} est close et ne change plus.',
  },
  'ORDER_CLOSED.merged': {
    en: 'Order {number} is on another table’s bill.',
    fr: 'La commande {number} est sur l’addition d’une autre table.',
  },
  'ORDER_CLOSED.invoiced': {
    en: 'Order {number} is invoiced and does not change any more.',
    fr: 'La commande {number} est facturée et ne change plus.',
  },
  'ILLEGAL_STATE.step': {
    en: 'An order that is {from} cannot become {to}.',
    fr: 'Une commande {from} ne peut pas devenir {to}.',
  },
  'ILLEGAL_STATE.notSent': {
    en: 'Order {number} is fetched or served here; it is not sent.',
    fr: 'La commande {number} est retirée ou servie sur place ; elle n’est pas expédiée.',
  },
  'ILLEGAL_STATE.line': { en: 'This line is already cancelled.', fr: 'Cette ligne est déjà annulée.' },
  'ILLEGAL_STATE.firedGrowth': {
    en: 'The kitchen has {name} already: add what is ordered on top as another line.',
    fr: 'La cuisine a déjà {name} : ajoutez ce qui est commandé en plus sur une autre ligne.',
  },
  'ILLEGAL_STATE.unfired': {
    en: 'The kitchen does not have {name} of order {number} yet: fire it or take it off first.',
    fr: 'La cuisine n’a pas encore {name} de la commande {number} : envoyez-le ou retirez-le d’abord.',
  },
  'ILLEGAL_STATE.lineFired': {
    en: 'This line is already in the kitchen.',
    fr: 'Cette ligne est déjà en cuisine.',
  },
  'ILLEGAL_STATE.noKitchen': {
    en: 'This shop has no kitchen station. Add one first, then send the course.',
    fr: 'Ce magasin n’a pas de poste de cuisine. Ajoutez-en un, puis envoyez la suite.',
  },
  'ILLEGAL_STATE.courseHeld': {
    en: 'Course {course} is held; let it go first.',
    fr: 'La suite {course} est retenue ; libérez-la d’abord.',
  },
  'ILLEGAL_STATE.courseNotHeld': { en: 'Course {course} is not held.', fr: 'La suite {course} n’est pas retenue.' },
  'ILLEGAL_STATE.strictGrowth': {
    en: 'Stock is checked here: add another line instead.',
    fr: 'Le stock est contrôlé ici : ajoutez plutôt une autre ligne.',
  },
  'NOT_ALLOWED.begun': {
    en: 'Calling off an order that is being prepared needs somebody who may cancel.',
    fr: 'Annuler une commande en préparation demande quelqu’un qui peut annuler.',
  },
  'NOT_ALLOWED.fewerFired': {
    en: 'Taking off what is in the kitchen needs somebody who may cancel.',
    fr: 'Retirer ce qui est en cuisine demande quelqu’un qui peut annuler.',
  },
  'VERSION_CONFLICT.line': {
    en: 'Somebody changed this line in between. Look at it again.',
    fr: 'Quelqu’un a modifié cette ligne entre-temps. Relisez-la.',
  },
  'ILLEGAL_STATE.paidMore': {
    en: 'More than that was already paid of order {number}.',
    fr: 'La commande {number} est déjà payée au-delà.',
  },
  'ILLEGAL_STATE.billsDiffer': {
    en: 'These orders are priced or discounted differently.',
    fr: 'Ces commandes n’ont pas les mêmes prix ou remises.',
  },
  'ILLEGAL_STATE.wholeDiscount': {
    en: 'Take the discount off the whole of order {number} first.',
    fr: 'Retirez d’abord la remise sur l’ensemble de la commande {number}.',
  },
  'ILLEGAL_STATE.waits': {
    en: 'Something of order {number} still waits to be fired.',
    fr: 'Une partie de la commande {number} attend encore d’être envoyée.',
  },
  'ILLEGAL_STATE.unmetAmount': {
    en: 'No part of this bill comes to {amount} with its tax; the nearest: {nearest}.',
    fr: 'Aucune part de cette addition ne fait {amount} taxes comprises ; au plus près : {nearest}.',
  },
  'ILLEGAL_STATE.unsplittable': {
    en: 'This bill does not divide into these amounts; divide it by lines.',
    fr: 'Cette addition ne se partage pas en ces montants ; partagez-la par lignes.',
  },
  'ILLEGAL_STATE.hosts': {
    en: 'Order {number} holds the bill of another table; take that one back first.',
    fr: 'La commande {number} porte l’addition d’une autre table ; reprenez-la d’abord.',
  },
  'ILLEGAL_STATE.notMerged': {
    en: 'Order {number} is on no other bill.',
    fr: 'La commande {number} n’est sur aucune autre addition.',
  },
  'INVALID.splitWay': {
    en: 'Say one way to divide it: parts, shares or amounts.',
    fr: 'Indiquez une seule façon de partager : lignes, parts égales ou montants.',
  },
  'TOO_MUCH.line': {
    en: 'There is no more than {left} of {name}.',
    fr: 'Il n’y a pas plus de {left} de {name}.',
  },
  'TOO_MUCH.shares': {
    en: 'There are more shares than cents.',
    fr: 'Il y a plus de parts que de centimes.',
  },
  'ILLEGAL_STATE.paid': {
    en: 'Money was received for order {number}; give it back first.',
    fr: 'La commande {number} a reçu un paiement ; remboursez-le d’abord.',
  },
  'ILLEGAL_STATE.quoteDRAFT': { en: 'Quote {number} is a draft.', fr: 'Le devis {number} est un brouillon.' },
  'ILLEGAL_STATE.quoteSENT': {
    en: 'Quote {number} was already sent.',
    fr: 'Le devis {number} a déjà été envoyé.',
  },
  'ILLEGAL_STATE.quoteEXPIRED': {
    en: 'Quote {number} has expired; send it anew with a new last day.',
    fr: 'Le devis {number} a expiré ; renvoyez-le avec une nouvelle date limite.',
  },
  'ILLEGAL_STATE.quoteACCEPTED': {
    en: 'Quote {number} was already accepted.',
    fr: 'Le devis {number} a déjà été accepté.',
  },
  'ILLEGAL_STATE.quoteREFUSED': {
    en: 'Quote {number} was refused.',
    fr: 'Le devis {number} a été refusé.',
  },
  'ILLEGAL_STATE.quoteSent': {
    en: 'Quote {number} was sent and does not change any more; make a new one.',
    fr: 'Le devis {number} a été envoyé et ne change plus ; faites-en un nouveau.',
  },
  'ILLEGAL_STATE.draft': {
    en: 'This invoice is still a draft; validate it first.',
    fr: 'Cette facture est encore un brouillon ; validez-la d’abord.',
  },
  'ILLEGAL_STATE.validated': {
    en: 'Invoice {number} is validated and does not change any more; correct it with a credit note.',
    fr: 'La facture {number} est validée et ne change plus ; corrigez-la par un avoir.',
  },
  'ILLEGAL_STATE.discarded': { en: 'This draft was discarded.', fr: 'Ce brouillon a été abandonné.' },
  'ILLEGAL_STATE.cancelledInvoice': {
    en: 'Invoice {number} is cancelled.',
    fr: 'La facture {number} est annulée.',
  },
  'ILLEGAL_STATE.noCustomer': {
    en: 'Invoice {number} names no customer whose advance could pay it.',
    fr: 'La facture {number} ne nomme aucun client dont une avance pourrait la payer.',
  },
  'ILLEGAL_STATE.invoicePaid': {
    en: 'Invoice {number} is paid or credited in part; correct it with a credit note.',
    fr: 'La facture {number} est payée ou créditée en partie ; corrigez-la par un avoir.',
  },
  'INVALID.approver': {
    en: 'Name who allows the discount, by id or by login.',
    fr: 'Nommez qui autorise la remise, par son id ou son identifiant.',
  },
  'INVALID.pin': { en: 'The PIN of who allows it is missing.', fr: 'Il manque le code PIN de qui l’autorise.' },
  'INVALID.discountReason': {
    en: 'Say why the discount is given.',
    fr: 'Indiquez pourquoi la remise est accordée.',
  },
  'INVALID.tendersOfExchange': {
    en: 'Nothing is taken instead, so nothing is paid.',
    fr: 'Rien n’est pris en échange ; rien n’est donc à payer.',
  },
  'NOT_ALLOWED.refund': {
    en: 'Giving money back needs somebody who may.',
    fr: 'Rembourser demande quelqu’un qui y est autorisé.',
  },
  'ILLEGAL_STATE.isReturn': {
    en: '{number} is a return; it is neither paid nor invoiced.',
    fr: '{number} est un retour ; il ne se paie ni ne se facture.',
  },
  'ILLEGAL_STATE.notInvoiced': {
    en: 'Order {number} is not invoiced; take its lines off instead.',
    fr: 'La commande {number} n’est pas facturée ; retirez-en plutôt les lignes.',
  },
  'ILLEGAL_STATE.nothingToGroup': {
    en: 'Nothing delivered to this customer in that time waits to be invoiced.',
    fr: 'Rien de ce qui a été livré à ce client sur cette période n’attend d’être facturé.',
  },
  'ILLEGAL_STATE.mixedGroup': {
    en: 'The orders of that time are in different currencies or tax modes; choose a shorter time.',
    fr: 'Les commandes de cette période ont des devises ou des modes de taxe différents ; choisissez une période plus courte.',
  },
  'ILLEGAL_STATE.notOverdue': {
    en: 'Invoice {number} is not overdue.',
    fr: 'La facture {number} n’est pas en retard.',
  },
  'ILLEGAL_STATE.reminded': {
    en: 'The customer was reminded of invoice {number} three times already.',
    fr: 'Le client a déjà été relancé trois fois pour la facture {number}.',
  },
  'INVALID.proof': {
    en: 'Say who received it, or how else it is known to have arrived.',
    fr: 'Indiquez qui l’a reçue, ou comment on sait qu’elle est arrivée.',
  },
  'INVALID.deliveredAt': {
    en: 'It was not delivered before it was sent, nor in the future.',
    fr: 'La livraison n’a eu lieu ni avant le départ ni dans l’avenir.',
  },
  'INVALID.differenceReason': {
    en: '{owed} is owed, {handedOver} was handed over: say why.',
    fr: '{owed} est dû, {handedOver} a été remis : indiquez pourquoi.',
  },
  'NOT_FOUND.deliveryman': { en: 'There is no such deliveryman here.', fr: 'Ce livreur n’existe pas ici.' },
  'NOT_FOUND.delivery': { en: 'There is no such delivery.', fr: 'Cette livraison n’existe pas.' },
  'ALREADY_EXISTS.deliveryman': {
    en: 'The shop already has a deliveryman called {name}.',
    fr: 'Le magasin a déjà un livreur nommé {name}.',
  },
  'ALREADY_EXISTS.deliverymanUser': {
    en: 'This user already is a deliveryman of the shop.',
    fr: 'Cet utilisateur est déjà livreur du magasin.',
  },
  'VERSION_CONFLICT.deliveryman': {
    en: 'Somebody changed this deliveryman in between. Look at him again.',
    fr: 'Quelqu’un a modifié ce livreur entre-temps. Relisez sa fiche.',
  },
  'NOT_ALLOWED.delivery': {
    en: 'This delivery is another deliveryman’s.',
    fr: 'Cette livraison est celle d’un autre livreur.',
  },
  'ILLEGAL_STATE.onTheWay': {
    en: 'Order {number} is on its way with {name}; the delivery says how it went.',
    fr: 'La commande {number} est en route avec {name} ; la livraison dira comment cela s’est passé.',
  },
  'ILLEGAL_STATE.delivered': {
    en: 'Order {number} is delivered already.',
    fr: 'La commande {number} est déjà livrée.',
  },
  'ILLEGAL_STATE.deliveryFailed': {
    en: 'This delivery of order {number} failed; send the order out again.',
    fr: 'Cette livraison de la commande {number} a échoué ; renvoyez la commande.',
  },
  'ILLEGAL_STATE.deliverymanInactive': {
    en: '{name} brings no orders any more.',
    fr: '{name} ne livre plus.',
  },
  'ILLEGAL_STATE.deliverymanOut': {
    en: '{name} is on his way; he comes back first.',
    fr: '{name} est en route ; attendez son retour.',
  },
  'ILLEGAL_STATE.settled': {
    en: 'What was collected here is handed over already.',
    fr: 'Ce qui a été encaissé ici a déjà été remis.',
  },
  'ILLEGAL_STATE.notCollected': {
    en: 'Nothing was collected here.',
    fr: 'Rien n’a été encaissé ici.',
  },
  'ILLEGAL_STATE.nothingOwed': {
    en: '{name} owes nothing.',
    fr: '{name} ne doit rien.',
  },
  NOTHING_TO_FIRE: {
    en: 'Nothing waits to be sent to the kitchen.',
    fr: 'Rien n’attend d’être envoyé en cuisine.',
  },
  'TENDER_TOO_SMALL.total': {
    en: '{due} is due, {given} was given.',
    fr: 'Il faut payer {due} ; {given} a été donné.',
  },
  'TENDER_TOO_SMALL.cash': {
    en: 'What was handed over does not cover the amount.',
    fr: 'La somme remise ne couvre pas le montant.',
  },
  CREDIT_LIMIT_EXCEEDED: {
    en: '{name} owes {owed}; {limit} was agreed.',
    fr: '{name} doit {owed} ; {limit} était convenu.',
  },
  CUSTOMER_BLOCKED: {
    en: '{name} is blocked; nothing is sold to them.',
    fr: '{name} est bloqué ; rien ne lui est vendu.',
  },
  'TOO_MUCH.advance': {
    en: 'The customer’s advance is {advance}.',
    fr: 'L’avance du client est de {advance}.',
  },
  'TOO_MUCH.due': { en: 'This is more than is due ({due}).', fr: 'C’est plus que le montant dû ({due}).' },
  'TOO_MUCH.credit': {
    en: 'Of {name}, at most {quantity} and {amount} can still be credited.',
    fr: 'De {name}, il reste au plus {quantity} et {amount} à créditer.',
  },
  'TOO_MUCH.nothingLeft': {
    en: 'Nothing of invoice {number} is left to be credited.',
    fr: 'Il ne reste rien à créditer sur la facture {number}.',
  },
  TOO_MUCH: { en: 'This is more than is due ({due}).', fr: 'C’est plus que le montant dû ({due}).' },
  'TRY_AGAIN.catalog': {
    en: 'The catalog does not answer. Nothing was changed, try again.',
    fr: 'Le catalogue ne répond pas. Rien n’a été modifié, réessayez.',
  },
  'TRY_AGAIN.prices': {
    en: 'The catalog, which knows this price, does not answer. Nothing was changed, try again or give a price.',
    fr: 'Le catalogue, qui connaît ce prix, ne répond pas. Rien n’a été modifié, réessayez ou indiquez un prix.',
  },
  'TRY_AGAIN.customers': {
    en: 'The loyalty points do not answer. Nothing was changed, try again or take another tender.',
    fr: 'Les points de fidélité ne répondent pas. Rien n’a été modifié, réessayez ou prenez un autre moyen de paiement.',
  },
  'TRY_AGAIN.approver': {
    en: 'Whoever allows it cannot be asked now. Nothing was changed, try again.',
    fr: 'La personne qui l’autorise ne peut pas être consultée. Rien n’a été modifié, réessayez.',
  },
  'TRY_AGAIN.stock': {
    en: 'The stock does not answer. Nothing was changed, try again.',
    fr: 'Le stock ne répond pas. Rien n’a été modifié, réessayez.',
  },
});
