import { localDays } from "../../../mapping/local-days";
import type {
  AttentionRow,
  DeadlineRow,
  FailedMessageRow,
  ListingsOverview,
  OrderCounts,
  Overview,
  OverviewInput,
  RequestErrorsRow,
  WaitingMessagesRow,
} from "../rows/overview";
import { ATTENTION_SQL } from "../sql/attention";
import { OVERVIEW_LISTINGS_SQL } from "../sql/listing-counts";
import {
  COUNT_ORDERS_SQL,
  DEADLINES_SQL,
  FAILED_MESSAGES_SQL,
  REQUEST_ERRORS_SQL,
  WAITING_MESSAGES_SQL,
} from "../sql/overview";
import { type SqlDependencies, SqlRepository } from "../sql/sql-repository";
import type { ReturnListRepository } from "./return-list-repository";

/** How many deadlines of each kind, and how many failed messages, the overview lists. */
const DEADLINES = 10;
const FAILED_MESSAGES = 20;

/** What needs attention. */
export class OverviewRepository extends SqlRepository {
  private readonly returnList: ReturnListRepository;

  constructor(dependencies: SqlDependencies & { returnListRepository: ReturnListRepository }) {
    super(dependencies);
    this.returnList = dependencies.returnListRepository;
  }

  /** What needs attention of purchase orders, returns and listings: seven statements. */
  async read({ account_id, time_zone }: OverviewInput): Promise<Overview> {
    const ofAccount = { account_id: account_id ?? null };
    const [today, tomorrow] = localDays(time_zone, new Date(), 0, 1);
    const days = { today_end: today?.until as Date, tomorrow_end: tomorrow?.until as Date };
    const [attention, counts, returns, listings, deadlines, failed_messages, request_errors] =
      await Promise.all([
        this.attention(ofAccount.account_id),
        this.rows<OrderCounts>(COUNT_ORDERS_SQL, { ...ofAccount, ...days }),
        this.returnList.counts(ofAccount.account_id),
        this.rows<ListingsOverview>(OVERVIEW_LISTINGS_SQL, ofAccount),
        this.rows<DeadlineRow>(DEADLINES_SQL, { ...ofAccount, limit: DEADLINES }),
        this.rows<FailedMessageRow>(FAILED_MESSAGES_SQL, { ...ofAccount, limit: FAILED_MESSAGES }),
        this.requestErrors(),
      ]);
    return {
      attention,
      counts: counts[0] as OrderCounts,
      returns,
      listings: listings[0] as ListingsOverview,
      deadlines,
      failed_messages,
      request_errors,
    };
  }

  /** What needs a person, most urgent first; of all accounts if null. */
  async attention(accountId: string | null): Promise<AttentionRow[]> {
    return await this.rows<AttentionRow>(ATTENTION_SQL, { account_id: accountId });
  }

  /** Failed requests by account. */
  async requestErrors(): Promise<RequestErrorsRow[]> {
    return await this.rows<RequestErrorsRow>(REQUEST_ERRORS_SQL);
  }

  /** Messages that wait to be sent, by account. */
  async waitingMessages(): Promise<WaitingMessagesRow[]> {
    return await this.rows<WaitingMessagesRow>(WAITING_MESSAGES_SQL);
  }
}
