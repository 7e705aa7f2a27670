import type { Texts } from "../types";
import type en from "./en";

const OPEN_CHANGE =
  "el pedido tiene en Medusa un cambio sin terminar (una edición, una devolución, un cambio de producto o una reclamación)";
const CONFIRM_CHANGE = "Confirma o cancela ese cambio.";
const RETRIED = "El plugin lo reintenta automáticamente. Para hacerlo ahora, elige Reintentar.";
const THEN_IMPORTED =
  "El pedido se importa automáticamente en la siguiente importación. Hasta entonces no se confirma en Walmart.";
const RESOLVED = "después marca el problema como resuelto";

const problemsEs: Texts<typeof en> = {
  unknown_sku: {
    summary: "Ninguna variante de esta tienda tiene el SKU {{skus}}.",
    remedy: `Asigna una variante con «Asignar este SKU» o agrega el SKU a una variante. ${THEN_IMPORTED}`,
  },
  setup_incomplete: {
    summary: "Falta algo en la configuración de la cuenta y el pedido no se puede importar.",
    remedy: `Complétala en Walmart → Configuración. ${THEN_IMPORTED}`,
  },
  location_gone: {
    summary: "La ubicación de la cuenta ya no existe y el pedido no se puede preparar.",
    remedy: `Elige otra ubicación para la cuenta en Walmart → Configuración. ${THEN_IMPORTED}`,
  },
  buyer_removed: {
    summary:
      "Se eliminaron los datos personales del comprador de este pedido, así que no se puede crear en Medusa.",
    remedy: "Envíalo o cancélalo en Seller Center.",
  },
  other_currency: {
    summary: "El pedido está en {{currency}}, pero la región de la cuenta usa {{region_currency}}.",
    remedy: "Elige una región con la moneda del pedido.",
  },
  stored_data_unreadable: {
    summary: "Los datos guardados de este pedido no se pueden leer.",
    remedy: "Vuelve a importar el pedido por su número.",
  },
  not_created: {
    summary: "No se pudo crear el pedido de Medusa.",
    remedy: "El plugin lo reintenta en cada importación.",
  },
  cancellation_not_applied: {
    summary: "No se pudo aplicar la cancelación de Walmart al pedido de Medusa.",
    remedy: RETRIED,
  },
  canceled_after_shipment: {
    summary: "Walmart canceló este pedido, pero en Medusa ya se creó un envío.",
    remedy: `Detén el paquete si puedes y ${RESOLVED}.`,
  },
  canceled_with_other_payment: {
    summary:
      "Walmart canceló este pedido, pero cobraste otro pago del pedido de Medusa, que se reembolsaría al cancelarlo.",
    remedy:
      "Reembolsa o cancela ese pago y el pedido se cancelará automáticamente. Para conservar el pago, marca el problema como resuelto.",
  },
  canceled_after_fulfillment: {
    summary:
      "En Walmart se cancelaron unidades de {{sku}} que ya están preparadas en Medusa ({{packed}} preparadas, {{left}} restantes en Walmart).",
    remedy: "Cancela la preparación. Si el paquete ya salió, marca el problema como resuelto.",
  },
  removed_in_medusa: {
    summary:
      "En Medusa se quitó {{quantity}} × {{item}} de este pedido, pero Walmart todavía lo espera.",
    remedy:
      "Cancélalo con Cancelar en Walmart en el bloque de Walmart del pedido, o marca el problema como resuelto.",
  },
  not_marked_delivered: {
    summary:
      "Walmart entregó este pedido, pero Medusa no pudo marcar la preparación como entregada.",
    remedy: `Márcala tú como entregada o corrige la causa. ${RETRIED}`,
  },
  changes_not_applied: {
    summary: "No se pudieron aplicar los cambios de Walmart al pedido de Medusa.",
    remedy: RETRIED,
  },
  order_change_open: {
    summary: `En Walmart se cancelaron unidades de este pedido, pero ${OPEN_CHANGE}.`,
    remedy: `${CONFIRM_CHANGE} Después las unidades se quitan automáticamente.`,
  },
  return_waits_for_change: {
    summary: `Esta devolución aún no se puede procesar: ${OPEN_CHANGE}.`,
    remedy: `${CONFIRM_CHANGE} Después la devolución continúa automáticamente.`,
  },
  refund_waits_for_change: {
    summary: `Walmart reembolsó al comprador, pero Medusa aún no puede registrarlo: ${OPEN_CHANGE}.`,
    remedy: `${CONFIRM_CHANGE} Después el reembolso se registra automáticamente.`,
  },
  refund_above_payment: {
    summary:
      "Walmart devolvió al comprador {{amount}} más de lo que aún se puede reembolsar del pago de Walmart del pedido en Medusa.",
    remedy: `Revisa qué reembolsos del pedido se hicieron a mano y ${RESOLVED}.`,
  },
  return_not_applied: {
    summary: "No se pudo aplicar la devolución al pedido de Medusa.",
    remedy: RETRIED,
  },
  update_acknowledge: {
    summary: "No se pudo confirmar el pedido en Walmart.",
    remedy: `Confirma el pedido en Seller Center en las 4 horas siguientes a la compra y ${RESOLVED}.`,
  },
  update_ship: {
    summary: "No se pudo enviar a Walmart la información del envío.",
    remedy:
      "Corrige el seguimiento con Cambiar seguimiento en el bloque de Walmart del pedido, o reintenta. También puedes registrar el envío en Seller Center y marcar el problema como resuelto.",
  },
  update_track: {
    summary: "No se pudo enviar a Walmart el nuevo seguimiento.",
    remedy: `Walmart acepta un nuevo seguimiento durante unas cuatro horas después del envío. Cámbialo en Seller Center y ${RESOLVED}.`,
  },
  update_cancel: {
    summary: "No se pudo enviar la cancelación a Walmart.",
    remedy: `Cancela las líneas en Seller Center y ${RESOLVED}.`,
  },
  update_refund: {
    summary: "No se pudo enviar a Walmart el reembolso de la devolución.",
    remedy: `Reembolsa la devolución en Seller Center y ${RESOLVED}.`,
  },
  update_goodwill: {
    summary: "No se pudo enviar el reembolso a Walmart.",
    remedy: `Reembolsa el monto en Seller Center y ${RESOLVED}.`,
  },
  unreadable: {
    summary: "Los datos de Walmart sobre este pedido no se pueden leer.",
    remedy:
      "El plugin lo reintenta en cada importación. Si el problema sigue, gestiona el pedido en Seller Center.",
  },
  review: {
    summary: "Hay algo inusual en este pedido.",
    remedy: "Revísalo antes de enviarlo y después márcalo como revisado.",
  },
};

export default problemsEs;
