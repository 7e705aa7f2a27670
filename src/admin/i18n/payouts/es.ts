import type { WalmartTexts } from "../types";

const payoutsEs: WalmartTexts["payouts"] = {
  cards: "Pagos por estado",
  description: "Lo que Walmart pagó y retuvo, vinculado con sus pedidos.",
  search: "Buscar por fecha",
  empty: "Aún no hay pagos",
  emptyHint:
    "Walmart publica un archivo de liquidación después de cada período de pago. Se importa una vez al día.",
  columns: {
    date: "Liquidación del",
    period: "Período",
    total: "Pago",
    matched: "Pedidos vinculados",
    difference: "Diferencia",
  },
  matched: "{{matched}} de {{count}} líneas",
  status: {
    pending: "Pendiente",
    imported: "Importado",
    error: "Error",
  },
  statusLabel: "Estado",
  kinds: {
    sales: "Ventas",
    shipping: "Envío",
    tax: "Impuestos y retención",
    commission: "Comisión",
    refunds: "Reembolsos",
    labels: "Etiquetas de envío y de devolución",
    wfs: "Walmart Fulfillment Services",
    advertising: "Publicidad",
    adjustments: "Ajustes y disputas",
    reserve: "Reserva",
    unknown: "Desconocido",
  },
  downloaded: "Pago descargado.",
  download: "Descargar para contabilidad",
  drawer: {
    title: "Liquidación del {{date}}",
    description: "Sumas y líneas de un pago",
    loading: "Cargando el pago…",
    failed: "No se pudo cargar el pago",
    sums: "Por tipo",
    lines: "Líneas",
    total: "Total a pagar",
    paidOn: "Pagado el",
    noOrder: "No está en esta tienda",
    previous: "Anterior",
    next: "Siguiente",
    range: "{{from}}–{{to}} de {{count}}",
    addsUp: "Las líneas suman el pago.",
    doesNotAddUp:
      "Las líneas y el pago difieren en {{amount}}. El saldo inicial, las reservas y las retenciones no están en el archivo.",
  },
  balance: {
    title: "Próximo pago",
    due: "{{amount}} el {{date}}",
    unknownDate: "{{amount}}, fecha aún desconocida",
    reserve: "Reserva: {{amount}}",
    asOf: "A fecha de {{time}}",
  },
  differences: {
    title: "Diferencias",
    button: "Diferencias",
    description: "Lo que no es como se esperaba en los pagos. Revíselo y luego descártelo.",
    none: "Nada por revisar",
    noneHint: "Todos los pagos coinciden con sus pedidos.",
    loading: "Cargando diferencias…",
    failed: "No se pudieron cargar las diferencias",
    dismiss: "Descartar",
    saved: "Guardado.",
    note: "Nota",
    disputeBy: "Impúgnelo en Seller Center antes de {{time}}.",
    kinds: {
      not_paid: "Entregado y no pagado",
      unknown_refund: "Reembolso sin devolución",
      commission: "Comisión inesperada",
      unknown_type: "Tipo de pago desconocido",
      unknown_sku: "SKU desconocido",
      total: "El pago no cuadra",
    },
    texts: {
      not_paid:
        "El pedido se entregó y ningún pago hasta {{period_end}} lo incluye. Pregunte a Walmart en Seller Center.",
      unknown_refund:
        "Walmart descontó un reembolso ({{reason}}) y esta tienda no tiene devolución ni reembolso para él. Si no es correcto, impúgnelo en Seller Center.",
      commission:
        "Walmart retuvo {{commission}}, el {{rate}} %. La tasa de la categoría es {{base_rate}} %.",
      unknown_type:
        "{{type}} · {{description}} · {{amount_type}} ({{count}}x). Revise a qué corresponde.",
      unknown_sku: "Una línea de este pedido tiene un SKU que el pedido no tiene.",
      total:
        "El total a pagar difiere de la suma de las líneas. Revise el saldo y la reserva en Seller Center.",
    },
    unnamed: "sin motivo",
  },
  order: {
    title: "Pagado por Walmart",
    buyer: "Pagado por el comprador",
    product: "Productos",
    shipping: "Envío",
    tax: "Impuestos tras la retención",
    commission: "Comisión",
    other_fees: "Cargos y ajustes",
    refunds: "Reembolsos",
    net: "Pagado",
    open: "Ningún pago incluye todavía este pedido.",
    on: "{{amount}} el {{date}}",
  },
};

export default payoutsEs;
