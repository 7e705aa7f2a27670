const productEs = {
  title: "Walmart",
  loading: "Cargando los anuncios de Walmart…",
  failed: "No se pudieron cargar los anuncios de Walmart",
  none: "Ninguna variante de este producto está anunciada aún en Walmart.",
  addTo: "Agregar a {{account}}",
  add_one: "Agregar {{count}} variante",
  add_other: "Agregar {{count}} variantes",
  match: "Buscar coincidencias",
  sellOnWalmart: "Vender {{sku}} en Walmart",
  onWalmart: "En Walmart",
  expected: "Esperado",
  units_one: "{{count}} unidad",
  units_other: "{{count}} unidades",
  confirmed: "Confirmado {{time}}",
  neverConfirmed: "Aún sin confirmar",
  excluded: "Excluido: no se envían ni el inventario ni el precio",
  retiring: "Retirada en curso",
  quantityError: "Inventario: {{error}}",
  priceError: "Precio: {{error}}",
  promotion: {
    title: "Oferta",
    error: "Oferta: {{error}}",
    from: "desde {{time}}",
    until: "hasta {{time}}",
    states: {
      planned: "Programada",
      running: "En curso",
      pending: "Enviándose",
      plain: "Como precio normal",
      rejected: "Rechazada",
    },
    hints: {
      plain:
        "Walmart necesita cuatro horas de antelación para una promoción. Hasta entonces, el precio de oferta se envía como precio normal cuando empieza la oferta.",
      rejected: "El precio de oferta se envía como precio normal cuando empieza la oferta.",
    },
  },
  status: {
    draft: "Borrador",
    processing: "Procesando",
    matched: "Coincidencia encontrada",
    staged: "Coincidencia encontrada, aún no activo",
    published: "Publicado",
    unpublished: "No publicado",
    error: "Error",
  },
  toast: {
    added_one: "{{count}} borrador agregado. Busca su coincidencia para venderlo en Walmart.",
    added_other:
      "{{count}} borradores agregados. Busca sus coincidencias para venderlos en Walmart.",
    nothingAdded: "Todas las variantes ya tienen un anuncio.",
    matching: "Enviado. Walmart está buscando en su catálogo.",
    excluded: "{{sku}} excluido. Ya no se envían el inventario ni el precio.",
    included: "{{sku}} vuelve a venderse en Walmart.",
  },
};

export default productEs;
