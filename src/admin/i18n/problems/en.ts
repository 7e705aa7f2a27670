import { PROBLEM_TEXTS } from "../../../types";

/** Problems of orders. The API sends the same texts, for programs without translations. */
const problemsEn = PROBLEM_TEXTS;

export default problemsEn;
