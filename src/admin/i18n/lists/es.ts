import type { Texts } from "../types";
import type en from "./en";

const listsEs: Texts<typeof en> = {
  nav: {
    overview: "Resumen",
    orders: "Pedidos",
    returns: "Devoluciones",
    payouts: "Pagos",
    listings: "Anuncios",
    activity: "Actividad",
    settings: "Configuración",
  },
  list: {
    clearFilter: "Borrar",
    clearFilters: "Borrar filtros",
    loadFailed: "No se pudo cargar la lista",
    noResults: "Sin resultados",
    noResultsHint: "Intenta cambiar los filtros o la consulta de búsqueda.",
    newest: "Más reciente primero",
    oldest: "Más antiguo primero",
    selectAll: "Seleccionar todo en esta página",
    selectMatching: "Seleccionar los {{count}} resultados",
    selectPageOnly: "Seleccionar solo esta página",
    select: "Seleccionar {{name}}",
    selected_one: "{{count}} seleccionado",
    selected_other: "{{count}} seleccionados",
    clearSelection: "Borrar selección",
    export: "Exportar CSV",
  },
  tasks: {
    title: "Tareas en segundo plano",
    running: "En curso. Mientras tanto, puedes seguir trabajando en otras páginas.",
    progress: "{{done}} de {{total}}",
    moreProblems_one: "y {{count}} más",
    moreProblems_other: "y {{count}} más",
    close: "Descartar: {{title}}",
    failed: "{{title}}: terminó con errores. Consulta los detalles en las páginas de Walmart.",
  },
};

export default listsEs;
