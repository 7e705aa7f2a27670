import { generateEntityId } from "@medusajs/framework/utils";
import type { ListedProductType, SpecVersion, StoredSchema } from "../rows/product-type";
import { containing } from "../sql/list-query";
import { STORE_SCHEMAS_SQL, STORE_TAXONOMY_SQL, TAXONOMY_AGE_SQL } from "../sql/product-types";
import { type SqlContext, SqlRepository } from "../sql/sql-repository";

/** Walmart's product types, and what they require. */
export class ProductTypeRepository extends SqlRepository {
  /** Stores Walmart's taxonomy, in one statement. */
  async storeTaxonomy(
    version: SpecVersion,
    types: readonly ListedProductType[],
    context?: SqlContext,
  ): Promise<void> {
    if (!types.length) return;
    const rows = types.map(({ name, path }) => ({ ...withId(), product_type: name, path }));
    await this.rows(STORE_TAXONOMY_SQL, { ...version, types: this.json(rows) }, context);
  }

  /** When Walmart's taxonomy was read last; `null`: never. */
  async taxonomyReadAt({ feed_type, version }: SpecVersion): Promise<Date | null> {
    const [row] = await this.rows<{ listed_at: Date | string | null }>(TAXONOMY_AGE_SQL, {
      feed_type,
      version,
    });
    return row?.listed_at ? new Date(row.listed_at) : null;
  }

  /** Stores what product types require. */
  async storeSchemas(
    version: SpecVersion,
    types: readonly StoredSchema[],
    context?: SqlContext,
  ): Promise<void> {
    if (!types.length) return;
    const rows = types.map((type) => ({ ...withId(), ...type }));
    await this.rows(STORE_SCHEMAS_SQL, { ...version, types: this.json(rows) }, context);
  }

  /** A page of the taxonomy, sorted by name, and how many product types there are in all. */
  async page(
    { feed_type, version }: SpecVersion,
    { q, limit, offset }: { q?: string; limit: number; offset: number },
  ): Promise<{ rows: ListedProductType[]; count: number }> {
    const matching = this.knex()("walmart_product_type as p")
      .where({ "p.feed_type": feed_type, "p.version": version })
      .whereNotNull("p.listed_at")
      .whereNull("p.deleted_at");
    if (q) {
      const pattern = containing(q);
      void matching.where((either) => {
        void either
          .whereILike("p.product_type", pattern)
          .orWhereRaw("p.path::text ILIKE ?", pattern);
      });
    }
    const [rows, count] = await Promise.all([
      this.query<{ name: string; path: string[] | null }>(
        matching
          .clone()
          .select("p.product_type as name", "p.path")
          .orderBy("p.product_type")
          .limit(limit)
          .offset(offset),
      ),
      this.countOf(matching),
    ]);
    return { rows: rows.map(({ name, path }) => ({ name, path: path ?? [] })), count };
  }
}

function withId(): { id: string } {
  return { id: generateEntityId(undefined, "walpty") };
}
