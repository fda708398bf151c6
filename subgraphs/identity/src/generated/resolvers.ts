import type { Decimal } from '@comptoir/kit/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CompanyRow, AddressRow, OpeningHoursRow, ShopRow, LetterheadRow, UserRow, RoleRow, RoleAssignmentRow, SessionRow, TerminalRow, ApiKeyRow, DeadLetterRow, SecurityEventRow, SessionActorRow, ShopConnectionRow, UserConnectionRow, RoleConnectionRow, SessionConnectionRow, TerminalConnectionRow, ApiKeyConnectionRow, SecurityEventConnectionRow, DeadLetterConnectionRow } from '../rows.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD. For documents it is the shop's business day, decided once in the shop's time zone and stored. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with offset; answers are in UTC. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as a string of digits with a point, like "12.5": at most 15 digits before and 6 after the point, never a float. */
  Decimal: { input: Decimal; output: Decimal; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

/** The terminal to let work again. */
export type ActivateTerminalInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which terminal. */
  terminalId: Scalars['ID']['input'];
};

export type ActivateTerminalPayload = {
  __typename?: 'ActivateTerminalPayload';
  problems: Array<Problem>;
  terminal?: Maybe<Terminal>;
};

/** A postal address. */
export type Address = {
  __typename?: 'Address';
  /** Town or city. */
  city: Scalars['String']['output'];
  /** ISO 3166-1, two letters. */
  country?: Maybe<Scalars['String']['output']>;
  /** As the country writes it. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State or province, where addresses have one. */
  region?: Maybe<Scalars['String']['output']>;
  /** Street and house number. */
  street: Scalars['String']['output'];
};

/** A postal address. */
export type AddressInput = {
  /** Town or city. */
  city: Scalars['String']['input'];
  /** ISO 3166-1, two letters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** As the country writes it. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State or province, where addresses have one. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Street and house number. */
  street: Scalars['String']['input'];
};

/** A machine client's key, without the key. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy?: Maybe<User>;
  /** When it ends to work. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Within a minute; null if never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What it allows, as `resource:action`, sorted. */
  permissions: Array<Scalars['String']['output']>;
  /** Its first characters, to tell keys apart. */
  prefix: Scalars['String']['output'];
  /** When it was revoked; null while it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where; null means in the whole company. */
  shops?: Maybe<Array<Shop>>;
};

export type ApiKeyConnection = {
  __typename?: 'ApiKeyConnection';
  edges: Array<ApiKeyEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ApiKeyEdge = {
  __typename?: 'ApiKeyEdge';
  cursor: Scalars['String']['output'];
  node: ApiKey;
};

/** Narrows a list of keys. */
export type ApiKeyFilter = {
  /** Usable now (neither revoked nor expired), or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whom to give which role where: `role` for a built-in one, or `roleId`. */
export type AssignRoleInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A built-in role; or `roleId`. */
  role?: InputMaybe<BuiltInRole>;
  /** A role of the company; or `role`. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: in the whole company. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Which user. */
  userId: Scalars['ID']['input'];
};

export type AssignRolePayload = {
  __typename?: 'AssignRolePayload';
  problems: Array<Problem>;
  user?: Maybe<User>;
};

/** The roles every company has. */
export type BuiltInRole =
  /** Keeps the books. */
  | 'ACCOUNTANT'
  /** Sees everything, changes nothing. */
  | 'AUDITOR'
  /** Sells and takes money. */
  | 'CASHIER'
  /** Prepares what was ordered. */
  | 'COOK'
  /** Brings orders to customers. */
  | 'DELIVERYMAN'
  /** A screen, printer or till without a person. */
  | 'DEVICE'
  /** Looks after the people. */
  | 'HR'
  /** Runs shops and their people; not the company, its keys or its operations. */
  | 'MANAGER'
  /** Everything. */
  | 'OWNER'
  /** Makes goods from ingredients. */
  | 'PRODUCTION'
  /** Receives, issues and counts stock. */
  | 'STOCK_KEEPER'
  /** Serves tables, and takes orders and money there. */
  | 'WAITER';

/** Who calls. */
export type CallerKind =
  /** Not logged in. */
  | 'ANONYMOUS'
  /** A machine client with its key. */
  | 'API_KEY'
  /** The house itself. */
  | 'SYSTEM'
  /** A device of its own. */
  | 'TERMINAL'
  /** A person. */
  | 'USER';

/** The plan to change to. */
export type ChangePlanInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The plan to have from now on. */
  plan: Plan;
};

export type ChangePlanPayload = {
  __typename?: 'ChangePlanPayload';
  company?: Maybe<Company>;
  problems: Array<Problem>;
};

/** Who allows something, and what. */
export type CheckApproverInternalInput = {
  /** What he logs in with. */
  login?: InputMaybe<Scalars['String']['input']>;
  /** What he must be allowed to do, as `resource:action`. */
  permission: Scalars['String']['input'];
  /** His PIN. */
  pin: Scalars['String']['input'];
  /** Where he must be allowed to. */
  shopId: Scalars['ID']['input'];
  /** Either this or `login`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type CheckApproverInternalPayload = {
  __typename?: 'CheckApproverInternalPayload';
  problems: Array<Problem>;
  /** Who it is. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** A tenant: a business with its shops and its people. */
export type Company = {
  __typename?: 'Company';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Of all its amounts, ISO 4217; it never changes. */
  currency: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Language of its documents; new shops start with it. */
  locale: LocaleCode;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Which modules it has. */
  plan: Plan;
  /** IANA name, such as "Europe/Paris"; new shops start with it. */
  timeZone: Scalars['String']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};

/** A key to make. */
export type CreateApiKeyInput = {
  /** At most five years ahead; a year from now when left out. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** Of `permissions`, and all held by who asks. */
  permissions: Array<Scalars['String']['input']>;
  /** Left out: everywhere the maker may go. */
  shopIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type CreateApiKeyPayload = {
  __typename?: 'CreateApiKeyPayload';
  apiKey?: Maybe<ApiKey>;
  /** The key itself, for the header X-Api-Key. It is not shown again. */
  key?: Maybe<Scalars['String']['output']>;
  problems: Array<Problem>;
};

/** A role to add. */
export type CreateRoleInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the company. */
  name: Scalars['String']['input'];
  /** Of `permissions`, and all held by who asks. */
  permissions: Array<Scalars['String']['input']>;
};

export type CreateRolePayload = {
  __typename?: 'CreateRolePayload';
  problems: Array<Problem>;
  role?: Maybe<Role>;
};

/** A shop to add. */
export type CreateShopInput = {
  /** Where it is. */
  address?: InputMaybe<AddressInput>;
  /** What a sum paid in cash is rounded to, in whole minor units, such as 0.05; not at all when left out. */
  cashRounding?: InputMaybe<Scalars['Decimal']['input']>;
  /** 0 to 100, at most 4 decimals; 0 when left out. */
  defaultTaxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Clients may choose the id (UUIDv7). */
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What stands at the head and foot of its documents. */
  letterhead?: InputMaybe<LetterheadInput>;
  /** The company's when left out. */
  locale?: InputMaybe<LocaleCode>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** When it is open, by weekday. */
  openingHours?: InputMaybe<Array<OpeningHoursInput>>;
  /** Days from an invoice to its due date, 0 to 365; 30 when left out. */
  paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
  /** At most 10 lines of 48 characters. */
  receiptFooter?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At most 10 lines of 48 characters. */
  receiptHeader?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where tax is rounded. */
  rounding?: InputMaybe<Rounding>;
  /** What happens to a sale that lacks stock. */
  stockPolicy?: InputMaybe<StockPolicy>;
  /** Whether catalog prices contain tax. */
  taxMode?: InputMaybe<TaxMode>;
  /** The company's when left out. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type CreateShopPayload = {
  __typename?: 'CreateShopPayload';
  problems: Array<Problem>;
  shop?: Maybe<Shop>;
};

/** A user to add, who gets a password, a PIN or both. */
export type CreateUserInput = {
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Clients may choose the id (UUIDv7). */
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The company's when left out. */
  locale?: InputMaybe<LocaleCode>;
  /** A user name of 3 to 100 characters or an e-mail address; unique in the whole installation. */
  login: Scalars['String']['input'];
  /** What it is called. */
  name: Scalars['String']['input'];
  /** 8 to 200 characters. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** 4 to 8 digits, for terminals. */
  pin?: InputMaybe<Scalars['String']['input']>;
  /** What he may do from the start. */
  roles?: InputMaybe<Array<RoleGrantInput>>;
};

export type CreateUserPayload = {
  __typename?: 'CreateUserPayload';
  problems: Array<Problem>;
  user?: Maybe<User>;
};

/** By what a caller proves who it is: a session or a key, and the serial it sends. */
export type CredentialInput = {
  /** A machine client's key. */
  apiKey?: InputMaybe<Scalars['String']['input']>;
  /** Header X-Device-Serial, as sent. */
  deviceSerial?: InputMaybe<Scalars['String']['input']>;
  /** Of an access token whose signature was checked. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** The terminal to put out of use. */
export type DeactivateTerminalInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which terminal. */
  terminalId: Scalars['ID']['input'];
};

export type DeactivateTerminalPayload = {
  __typename?: 'DeactivateTerminalPayload';
  problems: Array<Problem>;
  terminal?: Maybe<Terminal>;
};

/** An event that a part of the house could not apply. */
export type DeadLetter = {
  __typename?: 'DeadLetter';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** The part that could not. */
  consumer: Scalars['String']['output'];
  /** What it said at its last attempt. */
  error: Scalars['String']['output'];
  /** The event that could not be applied. */
  eventId: Scalars['ID']['output'];
  /** What kind of event it is. */
  eventType: Scalars['String']['output'];
  /** When it failed last. */
  failedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** When someone last asked for a replay. */
  replayRequestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was applied after all; null while it is open. */
  replayedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DeadLetterConnection = {
  __typename?: 'DeadLetterConnection';
  edges: Array<DeadLetterEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DeadLetterEdge = {
  __typename?: 'DeadLetterEdge';
  cursor: Scalars['String']['output'];
  node: DeadLetter;
};

/** Narrows a list of dead letters. */
export type DeadLetterFilter = {
  /** Of this part of the house. */
  consumer?: InputMaybe<Scalars['String']['input']>;
  /** Not yet applied, or applied after all. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A file, such as a document to print; also at `GET /files/<noun>/<id>/<file>`, as bytes. */
export type File = {
  __typename?: 'File';
  /** Its bytes in base64 (RFC 4648). */
  base64: Scalars['String']['output'];
  /** What it is (RFC 6838), such as application/pdf. */
  contentType: Scalars['String']['output'];
  /** What to call it when it is kept, such as "INV-2026-000123.pdf". */
  name: Scalars['String']['output'];
};

/** The language of a document. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** What stands at the head and foot of a shop's documents. */
export type Letterhead = {
  __typename?: 'Letterhead';
  /** Its address as it is printed. */
  addressLines: Array<Scalars['String']['output']>;
  /** Where to pay: IBAN, BIC, the bank's name, line by line. */
  bankDetails: Array<Scalars['String']['output']>;
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** The name in the register of companies. */
  legalName?: Maybe<Scalars['String']['output']>;
  /** The picture at its top. */
  logo?: Maybe<Logo>;
  /** Telephone number as it is printed. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Such as a SIRET or a company number. */
  registrationId?: Maybe<Scalars['String']['output']>;
  /** Such as a VAT number. */
  taxId?: Maybe<Scalars['String']['output']>;
  /** Such as example.com. */
  website?: Maybe<Scalars['String']['output']>;
};

/** What stands at the head and foot of a shop's documents; an explicit null takes a field away. */
export type LetterheadInput = {
  /** At most 6 lines of 100 characters. */
  addressLines?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where to pay, line by line: at most 6 lines of 100 characters. */
  bankDetails?: InputMaybe<Array<Scalars['String']['input']>>;
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The name in the register of companies; at most 200 characters. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** The picture at its top. */
  logo?: InputMaybe<LogoInput>;
  /** Telephone number as it is printed; at most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Such as a SIRET or a company number; at most 100 characters. */
  registrationId?: InputMaybe<Scalars['String']['input']>;
  /** Such as a VAT number; at most 50 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
  /** Such as example.com; at most 200 characters. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A language people are spoken to in. */
export type LocaleCode =
  /** English. */
  | 'en'
  /** French. */
  | 'fr';

/** Who logs in, and from what. */
export type LogInInput = {
  /** What to call the device in the list of sessions; at most 100 characters. */
  deviceName?: InputMaybe<Scalars['String']['input']>;
  /** A user name or an e-mail address; case does not matter. */
  login: Scalars['String']['input'];
  /** The password as typed. */
  password: Scalars['String']['input'];
};

/** How a session was opened. */
export type LogInMethod =
  /** By login and password. */
  | 'PASSWORD'
  /** By PIN on a terminal. */
  | 'PIN';

export type LogInPayload = {
  __typename?: 'LogInPayload';
  /** For `Authorization: Bearer`; short-lived. */
  accessToken?: Maybe<Scalars['String']['output']>;
  /** When the access token ends. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  problems: Array<Problem>;
  /** For `refreshSession`, once. */
  refreshToken?: Maybe<Scalars['String']['output']>;
  user?: Maybe<User>;
};

/** Who logs in on a terminal: `userId` or `login`. */
export type LogInWithPinInput = {
  /** What to call the device; the terminal's name when left out. */
  deviceName?: InputMaybe<Scalars['String']['input']>;
  /** Who; or `userId`. */
  login?: InputMaybe<Scalars['String']['input']>;
  /** 4 to 8 digits. */
  pin: Scalars['String']['input'];
  /** Who; or `login`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type LogInWithPinPayload = {
  __typename?: 'LogInWithPinPayload';
  /** For `Authorization: Bearer`; short-lived. */
  accessToken?: Maybe<Scalars['String']['output']>;
  /** When the access token ends. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  problems: Array<Problem>;
  /** For `refreshSession`, once. */
  refreshToken?: Maybe<Scalars['String']['output']>;
  user?: Maybe<User>;
};

export type LogOutPayload = {
  __typename?: 'LogOutPayload';
  problems: Array<Problem>;
};

/** A picture. */
export type Logo = {
  __typename?: 'Logo';
  /** Its bytes, in base64. */
  base64: Scalars['String']['output'];
  /** image/png or image/jpeg, as its bytes say. */
  contentType: Scalars['String']['output'];
};

/** A picture. */
export type LogoInput = {
  /** A PNG or JPEG file of at most 64 KB, in base64. */
  base64: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** For other rooms: whether a person, known by his PIN, allows what the caller may not. Failures count as failed log-ins. */
  _checkApprover: CheckApproverInternalPayload;
  /** Lets a terminal work again. */
  activateTerminal: ActivateTerminalPayload;
  /** Gives a user a role, in one shop or in the whole company. */
  assignRole: AssignRolePayload;
  /** Changes which modules the company has; it takes effect at once. */
  changePlan: ChangePlanPayload;
  /** Makes a key for a machine client, with some of the maker's own rights. The key is shown only in this answer. */
  createApiKey: CreateApiKeyPayload;
  /** Adds a role of the company's own. Only for those whose rights hold in the whole company. */
  createRole: CreateRolePayload;
  /** Adds a shop. Only for those whose rights hold in the whole company. */
  createShop: CreateShopPayload;
  /** Adds a user. Nobody grants a right that he does not hold himself. */
  createUser: CreateUserPayload;
  /** Puts a terminal out of use and ends the sessions opened on it by PIN. */
  deactivateTerminal: DeactivateTerminalPayload;
  /** Opens a session by login and password. An unknown login and a wrong password look the same; after some failures one has to wait (`TOO_MANY_ATTEMPTS`, with `retryAfterSeconds` and `retryAt` in `details`). */
  logIn: LogInPayload;
  /** Opens a session by PIN, on a registered and active terminal only (its serial in the header X-Device-Serial). Failures are followed by waits, as for `logIn`. */
  logInWithPin: LogInWithPinPayload;
  /** Ends the session that asks. */
  logOut: LogOutPayload;
  /** Trades a refresh token for a new pair. Each one works once: showing a spent one again ends the session. */
  refreshSession: RefreshSessionPayload;
  /** Registers a terminal in a shop, active at once. */
  registerTerminal: RegisterTerminalPayload;
  /** Says what the device of a session is called: one of one's own, or with `identity:users` another user's. */
  renameSession: RenameSessionPayload;
  /** Asks for an event that could not be applied to be tried again now. */
  replayDeadLetter: ReplayDeadLetterPayload;
  /** Ends a key, at once. */
  revokeApiKey: RevokeApiKeyPayload;
  /** Ends a session: one of one's own, or with `identity:users` another user's. */
  revokeSession: RevokeSessionPayload;
  /** Ends every session of a user: one's own, or with `identity:users` another user's. */
  revokeUserSessions: RevokeUserSessionsPayload;
  /** Sets a password and ends the user's sessions: one's own by telling the present one, or with `identity:users` another user's. */
  setPassword: SetPasswordPayload;
  /** Says whether a sale that lacks stock goes through. */
  setShopPolicy: SetShopPolicyPayload;
  /** Takes a role away that was given with the same shop, or with none. */
  unassignRole: UnassignRolePayload;
  /** Changes the fields that are given; the others stay. */
  updateCompany: UpdateCompanyPayload;
  /** Changes a role of the company's own, for all who have it; built-in roles never change. */
  updateRole: UpdateRolePayload;
  /** Changes the fields that are given; the others stay. */
  updateShop: UpdateShopPayload;
  /** Changes the fields that are given; the others stay. In another shop, the sessions opened on it by PIN end. */
  updateTerminal: UpdateTerminalPayload;
  /** Changes the fields that are given; the others stay. Switching a user off ends his sessions. */
  updateUser: UpdateUserPayload;
};


export type Mutation_CheckApproverArgs = {
  input: CheckApproverInternalInput;
};


export type MutationActivateTerminalArgs = {
  input: ActivateTerminalInput;
};


export type MutationAssignRoleArgs = {
  input: AssignRoleInput;
};


export type MutationChangePlanArgs = {
  input: ChangePlanInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationCreateRoleArgs = {
  input: CreateRoleInput;
};


export type MutationCreateShopArgs = {
  input: CreateShopInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationDeactivateTerminalArgs = {
  input: DeactivateTerminalInput;
};


export type MutationLogInArgs = {
  input: LogInInput;
};


export type MutationLogInWithPinArgs = {
  input: LogInWithPinInput;
};


export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


export type MutationRegisterTerminalArgs = {
  input: RegisterTerminalInput;
};


export type MutationRenameSessionArgs = {
  input: RenameSessionInput;
};


export type MutationReplayDeadLetterArgs = {
  input: ReplayDeadLetterInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


export type MutationRevokeUserSessionsArgs = {
  input: RevokeUserSessionsInput;
};


export type MutationSetPasswordArgs = {
  input: SetPasswordInput;
};


export type MutationSetShopPolicyArgs = {
  input: SetShopPolicyInput;
};


export type MutationUnassignRoleArgs = {
  input: UnassignRoleInput;
};


export type MutationUpdateCompanyArgs = {
  input: UpdateCompanyInput;
};


export type MutationUpdateRoleArgs = {
  input: UpdateRoleInput;
};


export type MutationUpdateShopArgs = {
  input: UpdateShopInput;
};


export type MutationUpdateTerminalArgs = {
  input: UpdateTerminalInput;
};


export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};

/** One stretch of time in which a shop is open. */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** HH:MM; at or before `opens` it is on the next day. */
  closes: Scalars['String']['output'];
  /** HH:MM in the shop's time zone. */
  opens: Scalars['String']['output'];
  /** The day on which it opens. */
  weekday: Weekday;
};

/** One stretch of time in which a shop is open; stretches do not overlap. */
export type OpeningHoursInput = {
  /** HH:MM; at or before `opens` it is on the next day. */
  closes: Scalars['String']['input'];
  /** HH:MM, 00:00 to 23:59. */
  opens: Scalars['String']['input'];
  /** Of which day. */
  weekday: Weekday;
};

/** Where a page of a list stands. Lists run forward. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to hand to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Which modules a company has. */
export type Plan =
  /** CORE with purchasing, catalog, stock, production and restaurant. */
  | 'BUSINESS'
  /** Customers, orders, invoices, money. */
  | 'CORE'
  /** All there is. */
  | 'FULL';

/** Why a mutation was refused: something a person can act on. A mutation with problems has changed nothing. */
export type Problem = {
  __typename?: 'Problem';
  /** What kind of refusal, for programs. */
  code: ProblemCode;
  /** The figures behind the message, where there are any. */
  details?: Maybe<Scalars['JSON']['output']>;
  /** What to tell the person at the till, in the caller's language (`Accept-Language`: en or fr). */
  message: Scalars['String']['output'];
  /** The argument at fault, from `input` down; list positions are numbers from 0. */
  path: Array<Scalars['String']['output']>;
};

/** The closed list of refusals. */
export type ProblemCode =
  /** Something else already has this name, number, SKU or barcode. */
  | 'ALREADY_EXISTS'
  /** The customer owes more than was agreed; a warning, never a refusal. */
  | 'CREDIT_LIMIT_EXCEEDED'
  /** The customer is blocked; nothing is sold on account. */
  | 'CUSTOMER_BLOCKED'
  /** The same idempotency key was used with other content. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The state it is in does not allow this. */
  | 'ILLEGAL_STATE'
  /** Not enough stock, in a shop whose policy is STRICT. */
  | 'INSUFFICIENT_STOCK'
  /** A value is out of range, malformed, too long or makes no sense. */
  | 'INVALID'
  /** Nothing of this course waits to be sent to the kitchen. */
  | 'NOTHING_TO_FIRE'
  /** The role that was shown does not allow this. */
  | 'NOT_ALLOWED'
  /** No such thing, or not one of yours: the two look the same. */
  | 'NOT_FOUND'
  /** The order is closed: paid, completed or cancelled. */
  | 'ORDER_CLOSED'
  /** The product is switched off or marked unavailable today. */
  | 'PRODUCT_UNAVAILABLE'
  /** The table is reserved at that time. */
  | 'RESERVATION_CONFLICT'
  /** The table already has a party. */
  | 'TABLE_OCCUPIED'
  /** The table cannot be used now. */
  | 'TABLE_UNAVAILABLE'
  /** The tenders do not cover what is due. */
  | 'TENDER_TOO_SMALL'
  /** Too many attempts; wait a little. */
  | 'TOO_MANY_ATTEMPTS'
  /** More than what is there to refund, credit or split. */
  | 'TOO_MUCH'
  /** A neighbour that is needed for the answer is away; nothing was changed, try again. */
  | 'TRY_AGAIN'
  /** The thing changed in between; read it again. */
  | 'VERSION_CONFLICT'
  /** Wrong login, password or PIN; which of them is not told. */
  | 'WRONG_CREDENTIALS';

export type Query = {
  __typename?: 'Query';
  /** Who a credential stands for; null when it is unknown, revoked or expired, or its user or company is switched off. */
  _actor?: Maybe<SessionActor>;
  /** Keys of machine clients, newest first; the keys themselves are shown only once, when they are made. */
  apiKeys: ApiKeyConnection;
  /** The company of who asks. */
  company: Company;
  /** Events that some part of the house could not apply, latest failure first. */
  deadLetters: DeadLetterConnection;
  /** The user who asks; null for a machine client. */
  me?: Maybe<User>;
  /** Every permission that a role can hold, as `resource:action`. */
  permissions: Array<Scalars['String']['output']>;
  /** The built-in roles, then the company's own by name. */
  roles: RoleConnection;
  /** What happened to accounts, rights and devices, newest first: it is written once and never changes. */
  securityEvents: SecurityEventConnection;
  /** Sessions that have not ended, newest first: one's own, or with `identity:users` another user's. */
  sessions: SessionConnection;
  /** One shop; null if there is none of this id. */
  shop?: Maybe<Shop>;
  /** The shops that the caller may see, by name. */
  shops: ShopConnection;
  /** One terminal; null if there is none of this id. */
  terminal?: Maybe<Terminal>;
  /** Terminals of the shops that the caller may see, by name. */
  terminals: TerminalConnection;
  /** One user; null if there is none of this id. */
  user?: Maybe<User>;
  /** Users of the company, by name. */
  users: UserConnection;
};


export type Query_ActorArgs = {
  credential: CredentialInput;
};


export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDeadLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeadLetterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySecurityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecurityEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryShopArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShopFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTerminalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTerminalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TerminalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** The token to trade in. */
export type RefreshSessionInput = {
  /** The one that was handed out last. */
  refreshToken: Scalars['String']['input'];
};

export type RefreshSessionPayload = {
  __typename?: 'RefreshSessionPayload';
  /** For `Authorization: Bearer`; short-lived. */
  accessToken?: Maybe<Scalars['String']['output']>;
  /** When the access token ends. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  problems: Array<Problem>;
  /** For the next `refreshSession`, once. */
  refreshToken?: Maybe<Scalars['String']['output']>;
  user?: Maybe<User>;
};

/** A terminal to register. */
export type RegisterTerminalInput = {
  /** Clients may choose the id (UUIDv7). */
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** As the device sends it in X-Device-Serial: 1 to 128 printable ASCII characters, unique in the company. */
  serial: Scalars['String']['input'];
  /** Which shop. */
  shopId: Scalars['ID']['input'];
};

export type RegisterTerminalPayload = {
  __typename?: 'RegisterTerminalPayload';
  problems: Array<Problem>;
  terminal?: Maybe<Terminal>;
};

/** What to call a device. */
export type RenameSessionInput = {
  /** 1 to 100 characters; an explicit null takes the name away. */
  deviceName?: InputMaybe<Scalars['String']['input']>;
  /** Which session. */
  sessionId: Scalars['ID']['input'];
};

export type RenameSessionPayload = {
  __typename?: 'RenameSessionPayload';
  problems: Array<Problem>;
  session?: Maybe<Session>;
};

/** The dead letter to try again. */
export type ReplayDeadLetterInput = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ReplayDeadLetterPayload = {
  __typename?: 'ReplayDeadLetterPayload';
  deadLetter?: Maybe<DeadLetter>;
  problems: Array<Problem>;
};

/** The key to end. */
export type RevokeApiKeyInput = {
  /** Which key. */
  apiKeyId: Scalars['ID']['input'];
};

export type RevokeApiKeyPayload = {
  __typename?: 'RevokeApiKeyPayload';
  apiKey?: Maybe<ApiKey>;
  problems: Array<Problem>;
};

/** Which session to end. */
export type RevokeSessionInput = {
  /** Which session. */
  sessionId: Scalars['ID']['input'];
};

export type RevokeSessionPayload = {
  __typename?: 'RevokeSessionPayload';
  problems: Array<Problem>;
};

/** Whose sessions to end. */
export type RevokeUserSessionsInput = {
  /** Left out: one's own. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type RevokeUserSessionsPayload = {
  __typename?: 'RevokeUserSessionsPayload';
  problems: Array<Problem>;
  /** How many sessions ended. */
  revoked?: Maybe<Scalars['Int']['output']>;
  user?: Maybe<User>;
};

/** A set of permissions under a name. */
export type Role = {
  __typename?: 'Role';
  /** Which of the built-in ones it is; null for one of the company's own. */
  builtIn?: Maybe<BuiltInRole>;
  id: Scalars['ID']['output'];
  /** In the caller's language for built-in ones. */
  name: Scalars['String']['output'];
  /** What it allows, as `resource:action`, sorted. */
  permissions: Array<Scalars['String']['output']>;
};

/** A role somebody has. */
export type RoleAssignment = {
  __typename?: 'RoleAssignment';
  /** What he may do. */
  role: Role;
  /** Null: in the whole company. */
  shop?: Maybe<Shop>;
};

export type RoleConnection = {
  __typename?: 'RoleConnection';
  edges: Array<RoleEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RoleEdge = {
  __typename?: 'RoleEdge';
  cursor: Scalars['String']['output'];
  node: Role;
};

/** A role to give: `role` for a built-in one, or `roleId`. */
export type RoleGrantInput = {
  /** A built-in role; or `roleId`. */
  role?: InputMaybe<BuiltInRole>;
  /** A role of the company; or `role`. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: in the whole company. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where tax is rounded to the currency's minor unit. */
export type Rounding =
  /** Once per rate, on the document. */
  | 'PER_DOCUMENT'
  /** On each line. */
  | 'PER_LINE';

/** Something that happened to an account, a right or a device. */
export type SecurityEvent = {
  __typename?: 'SecurityEvent';
  /** Where the request came from. */
  address?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it; null for who was not logged in, for machine clients and for the house itself. */
  by?: Maybe<User>;
  /** What kind of caller did it. */
  byKind: CallerKind;
  /** The request's, as in the logs. */
  correlationId: Scalars['String']['output'];
  /** What else is known: how somebody logged in, in which shop a role was given, what a plan was before. */
  details: Scalars['JSON']['output'];
  /** What the device was called at log-in. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** What the device sent in X-Device-Serial; no proof of anything. */
  deviceSerial?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: SecurityEventKind;
  /** The session it concerns, or in which it was done. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** What it was about: the login, the role, the terminal, the key or the plan, by name. */
  subject?: Maybe<Scalars['String']['output']>;
  /** The terminal it was done on. */
  terminal?: Maybe<Terminal>;
  /** Whose account it concerns; null where it concerns nobody's. */
  user?: Maybe<User>;
};

export type SecurityEventConnection = {
  __typename?: 'SecurityEventConnection';
  edges: Array<SecurityEventEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SecurityEventEdge = {
  __typename?: 'SecurityEventEdge';
  cursor: Scalars['String']['output'];
  node: SecurityEvent;
};

/** Narrows a list of security events. */
export type SecurityEventFilter = {
  /** Done by this user. */
  byUserId?: InputMaybe<Scalars['ID']['input']>;
  /** At or after this instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<SecurityEventKind>>;
  /** Before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Concerning this user's account. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What can happen to an account, a right or a device. */
export type SecurityEventKind =
  /** A key for a machine client was made. */
  | 'API_KEY_CREATED'
  /** A key was ended. */
  | 'API_KEY_REVOKED'
  /** Too many failures: the login has to wait until the time in `details`. */
  | 'LOCKED_OUT'
  /** A session was opened. */
  | 'LOGGED_IN'
  /** A session was ended by its user. */
  | 'LOGGED_OUT'
  /** A login was changed. */
  | 'LOGIN_CHANGED'
  /** A wrong password or PIN was shown, or the user is switched off. */
  | 'LOG_IN_FAILED'
  /** A password was set, which ended the user's sessions. */
  | 'PASSWORD_CHANGED'
  /** Who wanted to set his own password did not know the present one. */
  | 'PASSWORD_REFUSED'
  /** A PIN was set or taken away. */
  | 'PIN_CHANGED'
  /** The company changed its plan. */
  | 'PLAN_CHANGED'
  /** A spent refresh token was shown again, which ended its session: it may have been stolen. */
  | 'REFRESH_TOKEN_REUSED'
  /** A role of the company's own was changed. */
  | 'ROLE_CHANGED'
  /** A role of the company's own was added. */
  | 'ROLE_CREATED'
  /** A role was given. */
  | 'ROLE_GRANTED'
  /** A role was taken away. */
  | 'ROLE_TAKEN'
  /** A session was ended from elsewhere. */
  | 'SESSION_REVOKED'
  /** A terminal works again. */
  | 'TERMINAL_ACTIVATED'
  /** A terminal was renamed or moved to another shop. */
  | 'TERMINAL_CHANGED'
  /** A terminal was put out of use. */
  | 'TERMINAL_DEACTIVATED'
  /** A terminal was registered. */
  | 'TERMINAL_REGISTERED'
  /** A user may log in again. */
  | 'USER_ACTIVATED'
  /** A user was added. */
  | 'USER_CREATED'
  /** A user was switched off. */
  | 'USER_DEACTIVATED';

/** One log-in and its refreshes, on one device. */
export type Session = {
  __typename?: 'Session';
  /** Client address at log-in. */
  address?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether it is the one that asks. */
  current: Scalars['Boolean']['output'];
  /** As the device called itself. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** When it ends unless it is refreshed before. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Within a minute. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** How it was opened. */
  method: LogInMethod;
  /** The terminal it was opened on by PIN. */
  terminal?: Maybe<Terminal>;
  /** Who is logged in. */
  user: User;
};

/** The part of an actor that a request cannot choose. */
export type SessionActor = {
  __typename?: 'SessionActor';
  /** Whose company. */
  companyId: Scalars['ID']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** USER or API_KEY. */
  kind: Scalars['String']['output'];
  /** As `resource:action`; `*` alone stands for all. */
  permissions: Array<Scalars['String']['output']>;
  /** CORE, BUSINESS or FULL. */
  plan: Scalars['String']['output'];
  /** The session; null for a key. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** Null: all of the company's. */
  shops?: Maybe<Array<Scalars['ID']['output']>>;
  /** An active terminal of the company: the one a PIN session was opened on, else the one of this serial. */
  terminalId?: Maybe<Scalars['ID']['output']>;
  /** The person; null for a key. */
  userId?: Maybe<Scalars['ID']['output']>;
};

export type SessionConnection = {
  __typename?: 'SessionConnection';
  edges: Array<SessionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SessionEdge = {
  __typename?: 'SessionEdge';
  cursor: Scalars['String']['output'];
  node: Session;
};

/** Whose password to set. */
export type SetPasswordInput = {
  /** The present one; needed for one's own. */
  currentPassword?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 200 characters. */
  password: Scalars['String']['input'];
  /** Left out: one's own. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type SetPasswordPayload = {
  __typename?: 'SetPasswordPayload';
  problems: Array<Problem>;
  user?: Maybe<User>;
};

/** The policy of one shop. */
export type SetShopPolicyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which shop. */
  shopId: Scalars['ID']['input'];
  /** What happens to a sale that lacks stock. */
  stockPolicy: StockPolicy;
};

export type SetShopPolicyPayload = {
  __typename?: 'SetShopPolicyPayload';
  problems: Array<Problem>;
  shop?: Maybe<Shop>;
};

/** A place of business, with the settings its tills work by. */
export type Shop = {
  __typename?: 'Shop';
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** Where it is. */
  address?: Maybe<Address>;
  /** What a sum paid in cash is rounded to, such as 0.05; null: not at all. */
  cashRounding?: Maybe<Scalars['Decimal']['output']>;
  /** The company it belongs to. */
  company: Company;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The company's, ISO 4217. */
  currency: Scalars['String']['output'];
  /** Percentage for lines that name none: "20" is 20 %. */
  defaultTaxRate: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** What stands at the head and foot of its documents. */
  letterhead: Letterhead;
  /** Language of its receipts. */
  locale: LocaleCode;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** When it is open, by weekday; empty means not told. */
  openingHours: Array<OpeningHours>;
  /** Days from an invoice to its due date, where the customer has no terms of his own. */
  paymentTermsDays: Scalars['Int']['output'];
  /** Lines printed below a receipt. */
  receiptFooter: Array<Scalars['String']['output']>;
  /** Lines printed above a receipt. */
  receiptHeader: Array<Scalars['String']['output']>;
  /** Where tax is rounded. */
  rounding: Rounding;
  /** Whether a sale that lacks stock goes through. */
  stockPolicy: StockPolicy;
  /** Whether catalog prices contain tax. */
  taxMode: TaxMode;
  /** IANA name; it decides the business day. */
  timeZone: Scalars['String']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};

export type ShopConnection = {
  __typename?: 'ShopConnection';
  edges: Array<ShopEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ShopEdge = {
  __typename?: 'ShopEdge';
  cursor: Scalars['String']['output'];
  node: Shop;
};

/** Narrows a list of shops. */
export type ShopFilter = {
  /** In business, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What happens to a sale that lacks stock. */
export type StockPolicy =
  /** It goes through, stock may go below zero, and an alert is raised. */
  | 'PASSIVE'
  /** It is refused whole. */
  | 'STRICT';

/** Whether catalog prices contain tax. */
export type TaxMode =
  /** Tax is added to them. */
  | 'EXCLUSIVE'
  /** They do. */
  | 'INCLUSIVE';

/** A till, tablet or display; its serial tells its shop. */
export type Terminal = {
  __typename?: 'Terminal';
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Unique in the company. */
  serial: Scalars['String']['output'];
  /** The shop it belongs to. */
  shop: Shop;
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};

export type TerminalConnection = {
  __typename?: 'TerminalConnection';
  edges: Array<TerminalEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TerminalEdge = {
  __typename?: 'TerminalEdge';
  cursor: Scalars['String']['output'];
  node: Terminal;
};

/** Narrows a list of terminals. */
export type TerminalFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this serial. */
  serial?: InputMaybe<Scalars['String']['input']>;
  /** In this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** From whom to take which role where: `role` for a built-in one, or `roleId`. */
export type UnassignRoleInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A built-in role; or `roleId`. */
  role?: InputMaybe<BuiltInRole>;
  /** A role of the company; or `role`. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: the one for the whole company. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Which user. */
  userId: Scalars['ID']['input'];
};

export type UnassignRolePayload = {
  __typename?: 'UnassignRolePayload';
  problems: Array<Problem>;
  user?: Maybe<User>;
};

/** What to change on the company; left out: as it is. */
export type UpdateCompanyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Language. */
  locale?: InputMaybe<LocaleCode>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** IANA name, such as "Europe/Paris". */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateCompanyPayload = {
  __typename?: 'UpdateCompanyPayload';
  company?: Maybe<Company>;
  problems: Array<Problem>;
};

/** What to change on a role; left out: as it is. */
export type UpdateRoleInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** In place of those it had. */
  permissions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which role. */
  roleId: Scalars['ID']['input'];
};

export type UpdateRolePayload = {
  __typename?: 'UpdateRolePayload';
  problems: Array<Problem>;
  role?: Maybe<Role>;
};

/** What to change on a shop; left out: as it is. */
export type UpdateShopInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** An explicit null takes it away. */
  address?: InputMaybe<AddressInput>;
  /** What a sum paid in cash is rounded to, in whole minor units, such as 0.05; an explicit null: not at all. */
  cashRounding?: InputMaybe<Scalars['Decimal']['input']>;
  /** 0 to 100, at most 4 decimals. */
  defaultTaxRate?: InputMaybe<Scalars['Decimal']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Fields that are left out stay; an explicit null takes all of it away. */
  letterhead?: InputMaybe<LetterheadInput>;
  /** Language. */
  locale?: InputMaybe<LocaleCode>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** When it is open, by weekday. */
  openingHours?: InputMaybe<Array<OpeningHoursInput>>;
  /** Days from an invoice to its due date, 0 to 365. */
  paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
  /** At most 10 lines of 48 characters. */
  receiptFooter?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At most 10 lines of 48 characters. */
  receiptHeader?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where tax is rounded. */
  rounding?: InputMaybe<Rounding>;
  /** Which shop. */
  shopId: Scalars['ID']['input'];
  /** What happens to a sale that lacks stock. */
  stockPolicy?: InputMaybe<StockPolicy>;
  /** Whether catalog prices contain tax. */
  taxMode?: InputMaybe<TaxMode>;
  /** IANA name, such as "Europe/Paris". */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateShopPayload = {
  __typename?: 'UpdateShopPayload';
  problems: Array<Problem>;
  shop?: Maybe<Shop>;
};

/** What to change on a terminal; left out: as it is. */
export type UpdateTerminalInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The shop it stands in from now on. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Which terminal. */
  terminalId: Scalars['ID']['input'];
};

export type UpdateTerminalPayload = {
  __typename?: 'UpdateTerminalPayload';
  problems: Array<Problem>;
  terminal?: Maybe<Terminal>;
};

/** What to change on a user; left out: as it is. */
export type UpdateUserInput = {
  /** May log in, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** An explicit null takes it away. */
  email?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An explicit null means the company's. */
  locale?: InputMaybe<LocaleCode>;
  /** Unique in the whole installation. */
  login?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** An explicit null takes it away; a change ends the sessions opened by PIN. */
  pin?: InputMaybe<Scalars['String']['input']>;
  /** Which user. */
  userId: Scalars['ID']['input'];
};

export type UpdateUserPayload = {
  __typename?: 'UpdateUserPayload';
  problems: Array<Problem>;
  user?: Maybe<User>;
};

/** Someone who works with the house. */
export type User = {
  __typename?: 'User';
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** His roles and where he has them. */
  assignments: Array<RoleAssignment>;
  /** The company it belongs to. */
  company: Company;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Whether he can log in by PIN. */
  hasPin: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Language he is spoken to in; the company's unless he has one of his own. */
  locale: LocaleCode;
  /** What he logs in with; for himself and holders of `identity:users`, like all that follows. */
  login: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** All that his roles allow him, as `resource:action`, sorted. */
  permissions: Array<Scalars['String']['output']>;
  /** His roles, each once. */
  roles: Array<Role>;
  /** Sessions that have not ended, newest first, at most 200. */
  sessions: SessionConnection;
  /** The shops of his roles, as far as the caller may see them. */
  shops: Array<Shop>;
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Someone who works with the house. */
export type UserSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type UserConnection = {
  __typename?: 'UserConnection';
  edges: Array<UserEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UserEdge = {
  __typename?: 'UserEdge';
  cursor: Scalars['String']['output'];
  node: User;
};

/** Narrows a list of users. */
export type UserFilter = {
  /** May log in, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this role, anywhere. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** With a role in this shop or in the whole company. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** A day of the week. */
export type Weekday =
  /** Day 5. */
  | 'FRIDAY'
  /** Day 1 of ISO 8601. */
  | 'MONDAY'
  /** Day 6. */
  | 'SATURDAY'
  /** Day 7. */
  | 'SUNDAY'
  /** Day 4. */
  | 'THURSDAY'
  /** Day 2. */
  | 'TUESDAY'
  /** Day 3. */
  | 'WEDNESDAY';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Company: Company;
  Role: Role;
  Session: Session;
  Shop: Shop;
  Terminal: Terminal;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  Role:
    ( { __typename: 'Role' }
    & GraphQLRecursivePick<FederationTypes['Role'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
  Terminal:
    ( { __typename: 'Terminal' }
    & GraphQLRecursivePick<FederationTypes['Terminal'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivateTerminalInput: ActivateTerminalInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivateTerminalPayload: ResolverTypeWrapper<Omit<ActivateTerminalPayload, 'terminal'> & { terminal?: Maybe<ResolversTypes['Terminal']> }>;
  Address: ResolverTypeWrapper<AddressRow>;
  AddressInput: AddressInput;
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  ApiKeyConnection: ResolverTypeWrapper<ApiKeyConnectionRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  ApiKeyFilter: ApiKeyFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AssignRoleInput: AssignRoleInput;
  AssignRolePayload: ResolverTypeWrapper<Omit<AssignRolePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  BuiltInRole: BuiltInRole;
  CallerKind: CallerKind;
  ChangePlanInput: ChangePlanInput;
  ChangePlanPayload: ResolverTypeWrapper<Omit<ChangePlanPayload, 'company'> & { company?: Maybe<ResolversTypes['Company']> }>;
  CheckApproverInternalInput: CheckApproverInternalInput;
  CheckApproverInternalPayload: ResolverTypeWrapper<CheckApproverInternalPayload>;
  Company: ResolverTypeWrapper<CompanyRow>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<Omit<CreateApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  CreateRoleInput: CreateRoleInput;
  CreateRolePayload: ResolverTypeWrapper<Omit<CreateRolePayload, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  CreateShopInput: CreateShopInput;
  CreateShopPayload: ResolverTypeWrapper<Omit<CreateShopPayload, 'shop'> & { shop?: Maybe<ResolversTypes['Shop']> }>;
  CreateUserInput: CreateUserInput;
  CreateUserPayload: ResolverTypeWrapper<Omit<CreateUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  CredentialInput: CredentialInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeactivateTerminalInput: DeactivateTerminalInput;
  DeactivateTerminalPayload: ResolverTypeWrapper<Omit<DeactivateTerminalPayload, 'terminal'> & { terminal?: Maybe<ResolversTypes['Terminal']> }>;
  DeadLetter: ResolverTypeWrapper<DeadLetterRow>;
  DeadLetterConnection: ResolverTypeWrapper<DeadLetterConnectionRow>;
  DeadLetterEdge: ResolverTypeWrapper<Omit<DeadLetterEdge, 'node'> & { node: ResolversTypes['DeadLetter'] }>;
  DeadLetterFilter: DeadLetterFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  File: ResolverTypeWrapper<File>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  Letterhead: ResolverTypeWrapper<LetterheadRow>;
  LetterheadInput: LetterheadInput;
  LocaleCode: LocaleCode;
  LogInInput: LogInInput;
  LogInMethod: LogInMethod;
  LogInPayload: ResolverTypeWrapper<Omit<LogInPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  LogInWithPinInput: LogInWithPinInput;
  LogInWithPinPayload: ResolverTypeWrapper<Omit<LogInWithPinPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  LogOutPayload: ResolverTypeWrapper<LogOutPayload>;
  Logo: ResolverTypeWrapper<Logo>;
  LogoInput: LogoInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpeningHours: ResolverTypeWrapper<OpeningHoursRow>;
  OpeningHoursInput: OpeningHoursInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Plan: Plan;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionPayload: ResolverTypeWrapper<Omit<RefreshSessionPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  RegisterTerminalInput: RegisterTerminalInput;
  RegisterTerminalPayload: ResolverTypeWrapper<Omit<RegisterTerminalPayload, 'terminal'> & { terminal?: Maybe<ResolversTypes['Terminal']> }>;
  RenameSessionInput: RenameSessionInput;
  RenameSessionPayload: ResolverTypeWrapper<Omit<RenameSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  ReplayDeadLetterInput: ReplayDeadLetterInput;
  ReplayDeadLetterPayload: ResolverTypeWrapper<Omit<ReplayDeadLetterPayload, 'deadLetter'> & { deadLetter?: Maybe<ResolversTypes['DeadLetter']> }>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: ResolverTypeWrapper<Omit<RevokeApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: ResolverTypeWrapper<RevokeSessionPayload>;
  RevokeUserSessionsInput: RevokeUserSessionsInput;
  RevokeUserSessionsPayload: ResolverTypeWrapper<Omit<RevokeUserSessionsPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  Role: ResolverTypeWrapper<RoleRow>;
  RoleAssignment: ResolverTypeWrapper<RoleAssignmentRow>;
  RoleConnection: ResolverTypeWrapper<RoleConnectionRow>;
  RoleEdge: ResolverTypeWrapper<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  RoleGrantInput: RoleGrantInput;
  Rounding: Rounding;
  SecurityEvent: ResolverTypeWrapper<SecurityEventRow>;
  SecurityEventConnection: ResolverTypeWrapper<SecurityEventConnectionRow>;
  SecurityEventEdge: ResolverTypeWrapper<Omit<SecurityEventEdge, 'node'> & { node: ResolversTypes['SecurityEvent'] }>;
  SecurityEventFilter: SecurityEventFilter;
  SecurityEventKind: SecurityEventKind;
  Session: ResolverTypeWrapper<SessionRow>;
  SessionActor: ResolverTypeWrapper<SessionActorRow>;
  SessionConnection: ResolverTypeWrapper<SessionConnectionRow>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SetPasswordInput: SetPasswordInput;
  SetPasswordPayload: ResolverTypeWrapper<Omit<SetPasswordPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  SetShopPolicyInput: SetShopPolicyInput;
  SetShopPolicyPayload: ResolverTypeWrapper<Omit<SetShopPolicyPayload, 'shop'> & { shop?: Maybe<ResolversTypes['Shop']> }>;
  Shop: ResolverTypeWrapper<ShopRow>;
  ShopConnection: ResolverTypeWrapper<ShopConnectionRow>;
  ShopEdge: ResolverTypeWrapper<Omit<ShopEdge, 'node'> & { node: ResolversTypes['Shop'] }>;
  ShopFilter: ShopFilter;
  StockPolicy: StockPolicy;
  TaxMode: TaxMode;
  Terminal: ResolverTypeWrapper<TerminalRow>;
  TerminalConnection: ResolverTypeWrapper<TerminalConnectionRow>;
  TerminalEdge: ResolverTypeWrapper<Omit<TerminalEdge, 'node'> & { node: ResolversTypes['Terminal'] }>;
  TerminalFilter: TerminalFilter;
  UnassignRoleInput: UnassignRoleInput;
  UnassignRolePayload: ResolverTypeWrapper<Omit<UnassignRolePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UpdateCompanyInput: UpdateCompanyInput;
  UpdateCompanyPayload: ResolverTypeWrapper<Omit<UpdateCompanyPayload, 'company'> & { company?: Maybe<ResolversTypes['Company']> }>;
  UpdateRoleInput: UpdateRoleInput;
  UpdateRolePayload: ResolverTypeWrapper<Omit<UpdateRolePayload, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  UpdateShopInput: UpdateShopInput;
  UpdateShopPayload: ResolverTypeWrapper<Omit<UpdateShopPayload, 'shop'> & { shop?: Maybe<ResolversTypes['Shop']> }>;
  UpdateTerminalInput: UpdateTerminalInput;
  UpdateTerminalPayload: ResolverTypeWrapper<Omit<UpdateTerminalPayload, 'terminal'> & { terminal?: Maybe<ResolversTypes['Terminal']> }>;
  UpdateUserInput: UpdateUserInput;
  UpdateUserPayload: ResolverTypeWrapper<Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  User: ResolverTypeWrapper<UserRow>;
  UserConnection: ResolverTypeWrapper<UserConnectionRow>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserFilter: UserFilter;
  Weekday: Weekday;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivateTerminalInput: ActivateTerminalInput;
  ID: Scalars['ID']['output'];
  ActivateTerminalPayload: Omit<ActivateTerminalPayload, 'terminal'> & { terminal?: Maybe<ResolversParentTypes['Terminal']> };
  Address: AddressRow;
  AddressInput: AddressInput;
  ApiKey: ApiKeyRow;
  ApiKeyConnection: ApiKeyConnectionRow;
  Int: Scalars['Int']['output'];
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  ApiKeyFilter: ApiKeyFilter;
  Boolean: Scalars['Boolean']['output'];
  AssignRoleInput: AssignRoleInput;
  AssignRolePayload: Omit<AssignRolePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  ChangePlanInput: ChangePlanInput;
  ChangePlanPayload: Omit<ChangePlanPayload, 'company'> & { company?: Maybe<ResolversParentTypes['Company']> };
  CheckApproverInternalInput: CheckApproverInternalInput;
  CheckApproverInternalPayload: CheckApproverInternalPayload;
  Company: CompanyRow;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: Omit<CreateApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  CreateRoleInput: CreateRoleInput;
  CreateRolePayload: Omit<CreateRolePayload, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  CreateShopInput: CreateShopInput;
  CreateShopPayload: Omit<CreateShopPayload, 'shop'> & { shop?: Maybe<ResolversParentTypes['Shop']> };
  CreateUserInput: CreateUserInput;
  CreateUserPayload: Omit<CreateUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  CredentialInput: CredentialInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeactivateTerminalInput: DeactivateTerminalInput;
  DeactivateTerminalPayload: Omit<DeactivateTerminalPayload, 'terminal'> & { terminal?: Maybe<ResolversParentTypes['Terminal']> };
  DeadLetter: DeadLetterRow;
  DeadLetterConnection: DeadLetterConnectionRow;
  DeadLetterEdge: Omit<DeadLetterEdge, 'node'> & { node: ResolversParentTypes['DeadLetter'] };
  DeadLetterFilter: DeadLetterFilter;
  Decimal: Scalars['Decimal']['output'];
  File: File;
  JSON: Scalars['JSON']['output'];
  Letterhead: LetterheadRow;
  LetterheadInput: LetterheadInput;
  LogInInput: LogInInput;
  LogInPayload: Omit<LogInPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  LogInWithPinInput: LogInWithPinInput;
  LogInWithPinPayload: Omit<LogInWithPinPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  LogOutPayload: LogOutPayload;
  Logo: Logo;
  LogoInput: LogoInput;
  Mutation: Record<PropertyKey, never>;
  OpeningHours: OpeningHoursRow;
  OpeningHoursInput: OpeningHoursInput;
  PageInfo: PageInfo;
  Problem: Problem;
  Query: Record<PropertyKey, never>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionPayload: Omit<RefreshSessionPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  RegisterTerminalInput: RegisterTerminalInput;
  RegisterTerminalPayload: Omit<RegisterTerminalPayload, 'terminal'> & { terminal?: Maybe<ResolversParentTypes['Terminal']> };
  RenameSessionInput: RenameSessionInput;
  RenameSessionPayload: Omit<RenameSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  ReplayDeadLetterInput: ReplayDeadLetterInput;
  ReplayDeadLetterPayload: Omit<ReplayDeadLetterPayload, 'deadLetter'> & { deadLetter?: Maybe<ResolversParentTypes['DeadLetter']> };
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: Omit<RevokeApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: RevokeSessionPayload;
  RevokeUserSessionsInput: RevokeUserSessionsInput;
  RevokeUserSessionsPayload: Omit<RevokeUserSessionsPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  Role: RoleRow;
  RoleAssignment: RoleAssignmentRow;
  RoleConnection: RoleConnectionRow;
  RoleEdge: Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  RoleGrantInput: RoleGrantInput;
  SecurityEvent: SecurityEventRow;
  SecurityEventConnection: SecurityEventConnectionRow;
  SecurityEventEdge: Omit<SecurityEventEdge, 'node'> & { node: ResolversParentTypes['SecurityEvent'] };
  SecurityEventFilter: SecurityEventFilter;
  Session: SessionRow;
  SessionActor: SessionActorRow;
  SessionConnection: SessionConnectionRow;
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SetPasswordInput: SetPasswordInput;
  SetPasswordPayload: Omit<SetPasswordPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  SetShopPolicyInput: SetShopPolicyInput;
  SetShopPolicyPayload: Omit<SetShopPolicyPayload, 'shop'> & { shop?: Maybe<ResolversParentTypes['Shop']> };
  Shop: ShopRow;
  ShopConnection: ShopConnectionRow;
  ShopEdge: Omit<ShopEdge, 'node'> & { node: ResolversParentTypes['Shop'] };
  ShopFilter: ShopFilter;
  Terminal: TerminalRow;
  TerminalConnection: TerminalConnectionRow;
  TerminalEdge: Omit<TerminalEdge, 'node'> & { node: ResolversParentTypes['Terminal'] };
  TerminalFilter: TerminalFilter;
  UnassignRoleInput: UnassignRoleInput;
  UnassignRolePayload: Omit<UnassignRolePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UpdateCompanyInput: UpdateCompanyInput;
  UpdateCompanyPayload: Omit<UpdateCompanyPayload, 'company'> & { company?: Maybe<ResolversParentTypes['Company']> };
  UpdateRoleInput: UpdateRoleInput;
  UpdateRolePayload: Omit<UpdateRolePayload, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  UpdateShopInput: UpdateShopInput;
  UpdateShopPayload: Omit<UpdateShopPayload, 'shop'> & { shop?: Maybe<ResolversParentTypes['Shop']> };
  UpdateTerminalInput: UpdateTerminalInput;
  UpdateTerminalPayload: Omit<UpdateTerminalPayload, 'terminal'> & { terminal?: Maybe<ResolversParentTypes['Terminal']> };
  UpdateUserInput: UpdateUserInput;
  UpdateUserPayload: Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  User: UserRow;
  UserConnection: UserConnectionRow;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserFilter: UserFilter;
  String: Scalars['String']['output'];
};

export type AllowDirectiveArgs = {
  to: Scalars['String']['input'];
};

export type AllowDirectiveResolver<Result, Parent, ContextType = Context, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InternalDirectiveArgs = { };

export type InternalDirectiveResolver<Result, Parent, ContextType = Context, Args = InternalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SignedInDirectiveArgs = { };

export type SignedInDirectiveResolver<Result, Parent, ContextType = Context, Args = SignedInDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivateTerminalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateTerminalPayload'] = ResolversParentTypes['ActivateTerminalPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  terminal?: Resolver<Maybe<ResolversTypes['Terminal']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shops?: Resolver<Maybe<Array<ResolversTypes['Shop']>>, ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type AssignRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignRolePayload'] = ResolversParentTypes['AssignRolePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ChangePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePlanPayload'] = ResolversParentTypes['ChangePlanPayload']> = {
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CheckApproverInternalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckApproverInternalPayload'] = ResolversParentTypes['CheckApproverInternalPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRolePayload'] = ResolversParentTypes['CreateRolePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type CreateShopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateShopPayload'] = ResolversParentTypes['CreateShopPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
};

export type CreateUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUserPayload'] = ResolversParentTypes['CreateUserPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeactivateTerminalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeactivateTerminalPayload'] = ResolversParentTypes['DeactivateTerminalPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  terminal?: Resolver<Maybe<ResolversTypes['Terminal']>, ParentType, ContextType>;
};

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replayRequestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  replayedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type FileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LetterheadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Letterhead'] = ResolversParentTypes['Letterhead']> = {
  addressLines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  bankDetails?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['Logo']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogInPayload'] = ResolversParentTypes['LogInPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type LogInWithPinPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogInWithPinPayload'] = ResolversParentTypes['LogInWithPinPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type LogOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogOutPayload'] = ResolversParentTypes['LogOutPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type LogoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Logo'] = ResolversParentTypes['Logo']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  _checkApprover?: Resolver<ResolversTypes['CheckApproverInternalPayload'], ParentType, ContextType, RequireFields<Mutation_CheckApproverArgs, 'input'>>;
  activateTerminal?: Resolver<ResolversTypes['ActivateTerminalPayload'], ParentType, ContextType, RequireFields<MutationActivateTerminalArgs, 'input'>>;
  assignRole?: Resolver<ResolversTypes['AssignRolePayload'], ParentType, ContextType, RequireFields<MutationAssignRoleArgs, 'input'>>;
  changePlan?: Resolver<ResolversTypes['ChangePlanPayload'], ParentType, ContextType, RequireFields<MutationChangePlanArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createRole?: Resolver<ResolversTypes['CreateRolePayload'], ParentType, ContextType, RequireFields<MutationCreateRoleArgs, 'input'>>;
  createShop?: Resolver<ResolversTypes['CreateShopPayload'], ParentType, ContextType, RequireFields<MutationCreateShopArgs, 'input'>>;
  createUser?: Resolver<ResolversTypes['CreateUserPayload'], ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  deactivateTerminal?: Resolver<ResolversTypes['DeactivateTerminalPayload'], ParentType, ContextType, RequireFields<MutationDeactivateTerminalArgs, 'input'>>;
  logIn?: Resolver<ResolversTypes['LogInPayload'], ParentType, ContextType, RequireFields<MutationLogInArgs, 'input'>>;
  logInWithPin?: Resolver<ResolversTypes['LogInWithPinPayload'], ParentType, ContextType, RequireFields<MutationLogInWithPinArgs, 'input'>>;
  logOut?: Resolver<ResolversTypes['LogOutPayload'], ParentType, ContextType>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionPayload'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  registerTerminal?: Resolver<ResolversTypes['RegisterTerminalPayload'], ParentType, ContextType, RequireFields<MutationRegisterTerminalArgs, 'input'>>;
  renameSession?: Resolver<ResolversTypes['RenameSessionPayload'], ParentType, ContextType, RequireFields<MutationRenameSessionArgs, 'input'>>;
  replayDeadLetter?: Resolver<ResolversTypes['ReplayDeadLetterPayload'], ParentType, ContextType, RequireFields<MutationReplayDeadLetterArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionPayload'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  revokeUserSessions?: Resolver<ResolversTypes['RevokeUserSessionsPayload'], ParentType, ContextType, RequireFields<MutationRevokeUserSessionsArgs, 'input'>>;
  setPassword?: Resolver<ResolversTypes['SetPasswordPayload'], ParentType, ContextType, RequireFields<MutationSetPasswordArgs, 'input'>>;
  setShopPolicy?: Resolver<ResolversTypes['SetShopPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetShopPolicyArgs, 'input'>>;
  unassignRole?: Resolver<ResolversTypes['UnassignRolePayload'], ParentType, ContextType, RequireFields<MutationUnassignRoleArgs, 'input'>>;
  updateCompany?: Resolver<ResolversTypes['UpdateCompanyPayload'], ParentType, ContextType, RequireFields<MutationUpdateCompanyArgs, 'input'>>;
  updateRole?: Resolver<ResolversTypes['UpdateRolePayload'], ParentType, ContextType, RequireFields<MutationUpdateRoleArgs, 'input'>>;
  updateShop?: Resolver<ResolversTypes['UpdateShopPayload'], ParentType, ContextType, RequireFields<MutationUpdateShopArgs, 'input'>>;
  updateTerminal?: Resolver<ResolversTypes['UpdateTerminalPayload'], ParentType, ContextType, RequireFields<MutationUpdateTerminalArgs, 'input'>>;
  updateUser?: Resolver<ResolversTypes['UpdateUserPayload'], ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
};

export type OpeningHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _actor?: Resolver<Maybe<ResolversTypes['SessionActor']>, ParentType, ContextType, RequireFields<Query_ActorArgs, 'credential'>>;
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, RequireFields<QueryApiKeysArgs, 'first'>>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, RequireFields<QueryRolesArgs, 'first'>>;
  securityEvents?: Resolver<ResolversTypes['SecurityEventConnection'], ParentType, ContextType, RequireFields<QuerySecurityEventsArgs, 'first'>>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<QuerySessionsArgs, 'first'>>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType, RequireFields<QueryShopArgs, 'id'>>;
  shops?: Resolver<ResolversTypes['ShopConnection'], ParentType, ContextType, RequireFields<QueryShopsArgs, 'first'>>;
  terminal?: Resolver<Maybe<ResolversTypes['Terminal']>, ParentType, ContextType, RequireFields<QueryTerminalArgs, 'id'>>;
  terminals?: Resolver<ResolversTypes['TerminalConnection'], ParentType, ContextType, RequireFields<QueryTerminalsArgs, 'first'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
};

export type RefreshSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshSessionPayload'] = ResolversParentTypes['RefreshSessionPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RegisterTerminalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterTerminalPayload'] = ResolversParentTypes['RegisterTerminalPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  terminal?: Resolver<Maybe<ResolversTypes['Terminal']>, ParentType, ContextType>;
};

export type RenameSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameSessionPayload'] = ResolversParentTypes['RenameSessionPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type ReplayDeadLetterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayDeadLetterPayload'] = ResolversParentTypes['ReplayDeadLetterPayload']> = {
  deadLetter?: Resolver<Maybe<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RevokeSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeSessionPayload'] = ResolversParentTypes['RevokeSessionPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RevokeUserSessionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeUserSessionsPayload'] = ResolversParentTypes['RevokeUserSessionsPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  revoked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role'], FederationReferenceType extends FederationReferenceTypes['Role'] = FederationReferenceTypes['Role']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Role']> | FederationReferenceType, FederationReferenceType, ContextType>;
  builtIn?: Resolver<Maybe<ResolversTypes['BuiltInRole']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoleAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleAssignment'] = ResolversParentTypes['RoleAssignment']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type SecurityEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityEvent'] = ResolversParentTypes['SecurityEvent']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  byKind?: Resolver<ResolversTypes['CallerKind'], ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceSerial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SecurityEventKind'], ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminal?: Resolver<Maybe<ResolversTypes['Terminal']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type SecurityEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityEventConnection'] = ResolversParentTypes['SecurityEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SecurityEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecurityEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityEventEdge'] = ResolversParentTypes['SecurityEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecurityEvent'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['LogInMethod'], ParentType, ContextType>;
  terminal?: Resolver<Maybe<ResolversTypes['Terminal']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type SessionActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionActor'] = ResolversParentTypes['SessionActor']> = {
  companyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  shops?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  terminalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SetPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPasswordPayload'] = ResolversParentTypes['SetPasswordPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type SetShopPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetShopPolicyPayload'] = ResolversParentTypes['SetShopPolicyPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  cashRounding?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defaultTaxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  letterhead?: Resolver<ResolversTypes['Letterhead'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  paymentTermsDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiptFooter?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  receiptHeader?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['Rounding'], ParentType, ContextType>;
  stockPolicy?: Resolver<ResolversTypes['StockPolicy'], ParentType, ContextType>;
  taxMode?: Resolver<ResolversTypes['TaxMode'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopConnection'] = ResolversParentTypes['ShopConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopEdge'] = ResolversParentTypes['ShopEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
};

export type TerminalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Terminal'] = ResolversParentTypes['Terminal'], FederationReferenceType extends FederationReferenceTypes['Terminal'] = FederationReferenceTypes['Terminal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Terminal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerminalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminalConnection'] = ResolversParentTypes['TerminalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TerminalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerminalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminalEdge'] = ResolversParentTypes['TerminalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Terminal'], ParentType, ContextType>;
};

export type UnassignRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnassignRolePayload'] = ResolversParentTypes['UnassignRolePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UpdateCompanyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCompanyPayload'] = ResolversParentTypes['UpdateCompanyPayload']> = {
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UpdateRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateRolePayload'] = ResolversParentTypes['UpdateRolePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type UpdateShopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateShopPayload'] = ResolversParentTypes['UpdateShopPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
};

export type UpdateTerminalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTerminalPayload'] = ResolversParentTypes['UpdateTerminalPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  terminal?: Resolver<Maybe<ResolversTypes['Terminal']>, ParentType, ContextType>;
};

export type UpdateUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateUserPayload'] = ResolversParentTypes['UpdateUserPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasPin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<UserSessionsArgs, 'first'>>;
  shops?: Resolver<Array<ResolversTypes['Shop']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ActivateTerminalPayload?: ActivateTerminalPayloadResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  AssignRolePayload?: AssignRolePayloadResolvers<ContextType>;
  ChangePlanPayload?: ChangePlanPayloadResolvers<ContextType>;
  CheckApproverInternalPayload?: CheckApproverInternalPayloadResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  CreateRolePayload?: CreateRolePayloadResolvers<ContextType>;
  CreateShopPayload?: CreateShopPayloadResolvers<ContextType>;
  CreateUserPayload?: CreateUserPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeactivateTerminalPayload?: DeactivateTerminalPayloadResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Letterhead?: LetterheadResolvers<ContextType>;
  LogInPayload?: LogInPayloadResolvers<ContextType>;
  LogInWithPinPayload?: LogInWithPinPayloadResolvers<ContextType>;
  LogOutPayload?: LogOutPayloadResolvers<ContextType>;
  Logo?: LogoResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefreshSessionPayload?: RefreshSessionPayloadResolvers<ContextType>;
  RegisterTerminalPayload?: RegisterTerminalPayloadResolvers<ContextType>;
  RenameSessionPayload?: RenameSessionPayloadResolvers<ContextType>;
  ReplayDeadLetterPayload?: ReplayDeadLetterPayloadResolvers<ContextType>;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  RevokeUserSessionsPayload?: RevokeUserSessionsPayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleAssignment?: RoleAssignmentResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  SecurityEvent?: SecurityEventResolvers<ContextType>;
  SecurityEventConnection?: SecurityEventConnectionResolvers<ContextType>;
  SecurityEventEdge?: SecurityEventEdgeResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionActor?: SessionActorResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SetPasswordPayload?: SetPasswordPayloadResolvers<ContextType>;
  SetShopPolicyPayload?: SetShopPolicyPayloadResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopConnection?: ShopConnectionResolvers<ContextType>;
  ShopEdge?: ShopEdgeResolvers<ContextType>;
  Terminal?: TerminalResolvers<ContextType>;
  TerminalConnection?: TerminalConnectionResolvers<ContextType>;
  TerminalEdge?: TerminalEdgeResolvers<ContextType>;
  UnassignRolePayload?: UnassignRolePayloadResolvers<ContextType>;
  UpdateCompanyPayload?: UpdateCompanyPayloadResolvers<ContextType>;
  UpdateRolePayload?: UpdateRolePayloadResolvers<ContextType>;
  UpdateShopPayload?: UpdateShopPayloadResolvers<ContextType>;
  UpdateTerminalPayload?: UpdateTerminalPayloadResolvers<ContextType>;
  UpdateUserPayload?: UpdateUserPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
};
