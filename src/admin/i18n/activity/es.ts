import type { Texts } from "../types";
import type en from "./en";

const activityEs: Texts<typeof en> = {
  none: "Aún no se ha dicho nada",
  noneHint: "Lo que se dice a Walmart y lo que Walmart dice se ve aquí durante 30 días.",
  description:
    "Lo que se dijo a Walmart y lo que Walmart dijo en los últimos 30 días. Los secretos están ocultos.",
  search: "Número, palabras, correlación",
  retry: "Reintentar esto",
  gone: "El pedido de esta entrada ya no está aquí.",
  request: "Petición",
  response: "Respuesta",
  columns: {
    action: "Qué",
    time: "Cuándo ({{zone}})",
    timePlain: "Cuándo",
    outcome: "Resultado",
    about: "Sobre",
    number: "Número",
    duration: "Duró",
    message: "Mensaje",
    direction: "Sentido",
    correlation: "Id de correlación",
  },
  directions: {
    outgoing: "Se pidió a Walmart",
    incoming: "Lo dijo Walmart",
    internal: "Se decidió aquí",
  },
  entities: {
    order: "Pedido",
    return: "Devolución",
    listing: "Anuncio",
    feed: "Feed",
    account: "Cuenta",
  },
  outcomes: {
    ok: "Bien",
    error: "Error",
    uncertain: "Sin respuesta",
  },
  actions: {
    token: {
      create: "Token de acceso",
      detail: "Permisos leídos",
    },
    orders: {
      list: "Pedidos listados",
      listReleased: "Pedidos nuevos listados",
      get: "Pedido leído",
      acknowledge: "Pedido confirmado",
      ship: "Envío comunicado",
      cancel: "Cancelación comunicada",
      refund: "Reembolso comunicado",
    },
    returns: {
      list: "Devoluciones listadas",
      refund: "Devolución reembolsada",
    },
    items: {
      list: "Artículos listados",
      get: "Artículo leído",
      retire: "Artículo retirado",
    },
    inventory: {
      get: "Existencias leídas",
      put: "Existencias comunicadas",
      listNodes: "Existencias por nodo de envío listadas",
      getNodes: "Existencias por nodo de envío leídas",
      putNodes: "Existencias por nodo de envío comunicadas",
    },
    prices: {
      put: "Precio comunicado",
    },
    feeds: {
      submitInventory: "Feed de existencias enviado",
      submitNodeInventory: "Feed de existencias por nodo enviado",
      submitPrices: "Feed de precios enviado",
      submitItemMatch: "Feed de artículos por emparejar enviado",
      list: "Feeds listados",
      status: "Resultado de un feed leído",
    },
    webhook: {
      ORDER_UPDATES: "Webhook: pedido cambiado",
      PO_CREATED: "Webhook: pedido nuevo",
      PO_LINE_AUTOCANCELLED: "Webhook: cancelado por Walmart, no enviado a tiempo",
      INTENT_TO_CANCEL: "Webhook: el comprador quiere cancelar",
      FRAUD_CANCEL: "Webhook: cancelado por fraude",
      RETURN_CREATED: "Webhook: devolución nueva",
      RETURN_DELIVERED: "Webhook: la devolución ha llegado",
      RETURN_INVOICED: "Webhook: devolución reembolsada",
      OFFER_PUBLISHED: "Webhook: oferta publicada",
      OFFER_UNPUBLISHED: "Webhook: oferta retirada de la web",
      INVENTORY_OOS: "Webhook: agotado",
      BUY_BOX_CHANGED: "Webhook: cambió la buy box",
      UNKNOWN: "Webhook que no dice nada",
    },
    webhooks: {
      list: "Suscripciones listadas",
      create: "Suscrito a los avisos",
      delete: "Suscripción terminada",
      test: "Aviso de prueba pedido",
      eventTypes: "Tipos de avisos listados",
    },
    link: "Vinculado a mano",
    unlink: "Vínculo retirado a mano",
    update: "Anuncio modificado",
    delete: "Borrador eliminado",
    retire: "Retirada solicitada",
    retry: "Reintentado por una persona",
    resolve: "Marcado como resuelto",
    ship: {
      labels_left: "Etiquetas sobrantes",
    },
  },
};

export default activityEs;
