import type { Texts } from "../types";
import type en from "./en";

const ordersEs: Texts<typeof en> = {
  description: "Lo que Walmart vendió y lo que hay que hacer.",
  search: "Número de pedido, SKU o comprador",
  empty: "Aún no hay pedidos",
  emptyHint: "Los pedidos de Walmart llegan solos en menos de dos minutos tras la venta.",
  cards: "Pedidos por estado",
  acknowledgeAgain: "Confirmar de nuevo",
  columns: {
    walmartOrder: "Pedido de Walmart",
    medusaOrder: "Pedido de Medusa",
    account: "Cuenta",
    items: "Artículos",
    ordered: "Pedido ({{zone}})",
    orderedPlain: "Fecha del pedido",
    shipBy: "Enviar hasta ({{zone}})",
    deliverBy: "Entregar hasta ({{zone}})",
    lastUpdate: "Último cambio",
    status: "Estado",
    details: "Detalles del estado",
  },
  flags: {
    cancelRequested: "Piden cancelar",
    returnRequested: "Devolución pedida",
    oversold: "Sin existencias",
    wfs: "Lo envía Walmart",
    replacement: "Reemplazo",
  },
  due: {
    label: "Por hacer",
    late: "Envío atrasado",
    today: "Enviar hoy",
    tomorrow: "Enviar mañana",
    acknowledge: "Confirmar",
    cancel: "Responder a una cancelación",
  },
  returns: {
    label: "Devoluciones",
    requested: "Devolución pedida",
    none: "Sin devolución",
  },
  bulk: {
    retrying_one: "Reintentando {{count}} pedido",
    retrying_other: "Reintentando {{count}} pedidos",
    retried_one: "Se reenvía lo que falló de {{count}} pedido.",
    retried_other: "Se reenvía lo que falló de {{count}} pedidos.",
    resolving_one: "Marcando {{count}} pedido como resuelto",
    resolving_other: "Marcando {{count}} pedidos como resueltos",
    resolved_one: "{{count}} pedido marcado como resuelto.",
    resolved_other: "{{count}} pedidos marcados como resueltos.",
    acknowledging_one: "Confirmando {{count}} pedido de nuevo",
    acknowledging_other: "Confirmando {{count}} pedidos de nuevo",
    acknowledged_one:
      "{{count}} pedido leído de nuevo en Walmart; lo que faltaba queda confirmado.",
    acknowledged_other:
      "{{count}} pedidos leídos de nuevo en Walmart; lo que faltaba queda confirmado.",
  },
  export: {
    action: "Exportar CSV",
    running: "Exportando pedidos",
    done_one: "{{count}} pedido exportado.",
    done_other: "{{count}} pedidos exportados.",
  },
  import: {
    action: "Importar",
    title: "Importar pedidos",
    description:
      "Los pedidos llegan solos. Traiga aquí lo que se vendió antes de conectar la cuenta, o uno que falte.",
    since: "Todos los pedidos desde un día",
    numbers: "Pedidos por su número",
    day: "Hechos desde",
    list: "Números de órdenes de compra",
    sinceHint: "Walmart guarda los pedidos durante 180 días.",
    numbersHint: "Uno o varios, separados por espacios, comas o líneas.",
    start: "Importar",
    running: "Importando pedidos de Walmart",
    done: "Importados: {{imported}}. Ya conocidos y puestos al día: {{updated}}.",
  },
  drawer: {
    title: "Pedido de Walmart {{number}}",
    loading: "Pedido de Walmart",
    description: "Todo lo que se sabe de este pedido.",
    openMedusa: "Abrir el pedido de Medusa",
    cancelThere: "Abra el pedido de Medusa para cancelar lo pedido, o envíelo de todos modos.",
    allActivity: "Toda la actividad",
    raw: "Las palabras de Walmart",
    reread: "Leer de nuevo en Walmart",
  },
};

export default ordersEs;
