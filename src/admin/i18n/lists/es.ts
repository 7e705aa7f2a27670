import type { Texts } from "../types";
import type en from "./en";

const listsEs: Texts<typeof en> = {
  nav: {
    overview: "Resumen",
    orders: "Pedidos",
    returns: "Devoluciones",
    listings: "Anuncios",
    activity: "Actividad",
    settings: "Configuración",
  },
  list: {
    any: "Cualquiera",
    clear: "Quitar filtros",
    failed: "No se pudo cargar la lista",
    nothing: "No se encontró nada",
    nothingHint: "Busque otra cosa o quite los filtros.",
    newest: "Los últimos primero",
    oldest: "Los primeros antes",
    selectAll: "Seleccionar todo en esta página",
    select: "Seleccionar {{name}}",
    selected_one: "{{count}} seleccionado",
    selected_other: "{{count}} seleccionados",
    unselect: "Quitar la selección",
  },
  tasks: {
    title: "Trabajo en curso",
    running: "En curso. Puede abrir otras páginas mientras tanto.",
    soFar_one: "{{count}} hasta ahora. Puede abrir otras páginas mientras tanto.",
    soFar_other: "{{count}} hasta ahora. Puede abrir otras páginas mientras tanto.",
    progress: "{{done}} de {{total}} hechos",
    moreProblems_one: "y {{count}} más",
    moreProblems_other: "y {{count}} más",
    close: "Cerrar: {{title}}",
    failed: "{{title}}: no todo salió bien. Consulte las páginas de Walmart.",
  },
};

export default listsEs;
