import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A place among a field's arguments where the id of a thing belongs. */
export interface IdPlace {
  /** Names from the argument down: `input.lines.productId`. */
  path: string;
  /** Type of the thing: `Product`. */
  entity: string;
  /** The id of a thing to be made, chosen by the client. */
  isNew: boolean;
}

/** What a name means wherever it stands for an id, or in one input alone. A name that is missing here fails the test that meets it. */
const ENTITIES: Readonly<Record<string, string>> = {
  'CloseCashSessionInput.sessionId': 'CashSession',
  'MoveCashInput.sessionId': 'CashSession',
  'PaymentFilter.sessionId': 'CashSession',
  'CancelSupplierInvoiceInput.invoiceId': 'SupplierInvoice',
  'CreateSupplierCreditNoteInput.invoiceId': 'SupplierInvoice',
  'PaySupplierInvoiceInput.invoiceId': 'SupplierInvoice',
  'ReceiveGoodsLineInput.lineId': 'PurchaseOrderLine',
  'ReceiveStockTransferLineInput.lineId': 'StockTransferLine',
  'ReverseSupplierPaymentInput.paymentId': 'SupplierPayment',
  'MadeLineInput.lineId': 'ProductionLine',
  'RecipeFilter.ingredientId': 'Ingredient',
  'RecipeIngredientInput.productId': 'Ingredient',
  'CreateVariantInput.productId': 'VariedProduct',
  'GenerateVariantsInput.productId': 'VariedProduct',
  'SetProductOptionsInput.productId': 'VariedProduct',
  'SupplierCreditNoteFilter.invoiceId': 'SupplierInvoice',
  'SupplierCreditNoteLineInput.lineId': 'SupplierInvoiceLine',
  'SupplierInvoiceLineInput.orderLineId': 'PurchaseOrderLine',
  'SupplierPaymentFilter.invoiceId': 'SupplierInvoice',
  'UsedIngredientInput.ingredientId': 'ProductionIngredient',
  'UpdateSupplierInvoiceInput.invoiceId': 'SupplierInvoice',
  'ValidateSupplierInvoiceInput.invoiceId': 'SupplierInvoice',
  addressId: 'CustomerAddress',
  apiKeyId: 'ApiKey',
  assigneeId: 'User',
  basedOnId: 'BasePriceList',
  byUserId: 'User',
  categoryId: 'Category',
  categoryIds: 'Category',
  consumableId: 'Ingredient',
  customerId: 'Customer',
  deliveryId: 'Delivery',
  deliveryIds: 'Delivery',
  deliverymanId: 'Deliveryman',
  orderLineId: 'OrderLine',
  documentId: 'Invoice',
  entryIds: 'PriceListEntry',
  fallbackPrinterId: 'FallbackPrinter',
  fromOrderId: 'Order',
  fromWarehouseId: 'Warehouse',
  intoOrderId: 'Order',
  interactionId: 'CustomerInteraction',
  invoiceId: 'Invoice',
  jobId: 'PrintJob',
  lineId: 'OrderLine',
  lineIds: 'OrderLine',
  managerId: 'User',
  modifierGroupId: 'ModifierGroup',
  modifierGroupIds: 'ModifierGroup',
  modifierId: 'Modifier',
  modifierIds: 'Modifier',
  methodId: 'ConfiguredPaymentMethod',
  menuId: 'Menu',
  mergedId: 'OtherCustomer',
  movementId: 'StockMovement',
  optionId: 'ProductOption',
  orderId: 'Order',
  orderIds: 'Order',
  otherId: 'OtherCustomer',
  packagingId: 'ProductPackaging',
  parentId: 'ParentCategory',
  paymentId: 'Payment',
  priceId: 'ProductPrice',
  priceListId: 'PriceList',
  printerId: 'Printer',
  clockId: 'Clock',
  commandId: 'ClockCommand',
  productId: 'Product',
  productIds: 'Product',
  productionOrderId: 'ProductionOrder',
  purchaseOrderId: 'PurchaseOrder',
  quoteId: 'Quote',
  recipeId: 'Recipe',
  registerId: 'Register',
  registerShopId: 'Shop',
  reservationId: 'Reservation',
  roleId: 'Role',
  ruleId: 'ConsumableRule',
  seatingId: 'Seating',
  serverId: 'User',
  sessionId: 'Session',
  shopId: 'Shop',
  shopIds: 'Shop',
  sourceWarehouseId: 'Warehouse',
  stationId: 'Station',
  stationIds: 'Station',
  supplierId: 'Supplier',
  stocktakeId: 'Stocktake',
  tableId: 'Table',
  tableIds: 'Table',
  targetWarehouseId: 'Warehouse',
  taxCategoryId: 'TaxCategory',
  terminalId: 'Terminal',
  ticketId: 'KitchenTicket',
  toOrderId: 'Order',
  toTableId: 'Table',
  toWarehouseId: 'OtherWarehouse',
  transferId: 'StockTransfer',
  unitId: 'Unit',
  userId: 'User',
  valueId: 'ProductOptionValue',
  valueIds: 'ProductOptionValue',
  variantOf: 'VariedProduct',
  warehouseId: 'Warehouse',
  zoneId: 'Zone',
};

/** Optional fields without which an input makes no sense, or proves little. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  OrderLineInput: ['name', 'unitPrice'],
  PurchaseLineInput: ['name', 'unitCost'],
  SupplierInvoiceLineInput: ['name', 'unitCost'],
  CreateCustomerInput: ['lastName'],
  CreateUserInput: ['password'],
  UpdateCustomerInput: ['notes'],
  UpdateCustomerAddressInput: ['city'],
  UpdateCustomerInteractionInput: ['comment'],
  UpdateDeliverymanInput: ['name'],
  UpdateOrderInput: ['notes'],
  UpdatePaymentMethodInput: ['name'],
  UpdateTableInput: ['seats'],
  UpdateReservationInput: ['name'],
  ChangeOrderLineInput: ['notes'],
  SplitOrderInput: ['shares'],
  UpdateTerminalInput: ['name'],
  UpdateStationInput: ['name'],
  UpdateZoneInput: ['name'],
  UpdateProductInput: ['name'],
  UpdateMenuInput: ['name'],
  UpdateModifierGroupInput: ['name'],
  UpdatePriceListInput: ['name'],
  UpdateTaxCategoryInput: ['name'],
  UpdateUnitInput: ['name'],
  PriceListEntryInput: ['price'],
  UpdateCategoryInput: ['name'],
  UpdatePrinterInput: ['name'],
  UpdateShopInput: ['name'],
  UpdateSupplierInput: ['name'],
  UpdateUserInput: ['name'],
  UpdateRoleInput: ['name'],
  UpdateWarehouseInput: ['name'],
  UpdateCompanyInput: ['name'],
  ChangeOrderStatusInput: ['reason'],
  DeliveryProofInput: ['receivedBy'],
  DiscountApprovalInput: ['pin', 'reason'],
  SetCustomerStatusInput: ['reason'],
  UpdateConsumableRuleInput: ['quantity'],
  UpdateProductionOrderInput: ['notes'],
  UpdatePurchaseOrderInput: ['notes'],
  UpdateRecipeInput: ['instructions'],
  UpdateSupplierInvoiceInput: ['notes'],
  SetStockLimitsInput: ['min', 'max'],
};

/** Fields of which the one makes sense only together with, or instead of, the other. */
const WITH: Readonly<Record<string, readonly string[]>> = {
  'AssignRoleInput.shopId': ['role'],
  'UnassignRoleInput.shopId': ['role'],
  'AssignRoleInput.userId': ['role'],
  'UnassignRoleInput.userId': ['role'],
  'RoleGrantInput.shopId': ['role'],
};

const ENUMS: Readonly<Record<string, string>> = {
  StocktakeScope: 'PRODUCTS',
  BuiltInRole: 'CASHIER',
  CustomerInteractionStatus: 'IN_PROGRESS',
  OrderChannel: 'COUNTER',
  OrderStatus: 'CANCELLED',
  PaymentMethod: 'CARD',
  Plan: 'FULL',
  PrinterConnectionKind: 'SIMULATED',
  TicketStep: 'PREPARING',
};

const DECIMALS: Readonly<Record<string, string>> = {
  discountPercent: '0',
  creditLimit: '500',
  taxRate: '10',
  defaultTaxRate: '10',
  max: '90',
};
const INTEGERS: Readonly<Record<string, number>> = { port: 9100, columns: 48, first: 20 };

/** Texts that have a form, or one in one input alone. Any other takes a text that occurs nowhere else. */
export type Texts = Readonly<Record<string, string | readonly string[]>>;

let counter = 0;

export interface Filling {
  /** The id to put at a place; undefined leaves an optional one out. */
  id(place: IdPlace): string | undefined;
  texts: Texts;
}

type Field = GraphQLField<unknown, unknown>;

/** Every place for an id among a field's arguments, at any depth. */
export function idPlaces(field: Field): IdPlace[] {
  const places: IdPlace[] = [];
  const look = (type: GraphQLInputType, name: string, path: string, parent: string) => {
    const named = getNamedType(type);
    if (named.name === 'ID') places.push({ path, ...entityOf(name, parent, field) });
    if (!isInputObjectType(named)) return;
    for (const inner of Object.values(named.getFields()))
      look(inner.type, inner.name, `${path}.${inner.name}`, named.name);
  };
  for (const argument of field.args) look(argument.type, argument.name, argument.name, field.name);
  return places;
}

function entityOf(name: string, parent: string, field: Field): Pick<IdPlace, 'entity' | 'isNew'> {
  if (name === 'id') {
    const made = /^(?:Create|Register)(\w+)Input$/.exec(parent)?.[1];
    if (made) return { entity: made, isNew: true };
    if (parent === 'SyncSaleInput') return { entity: 'Order', isNew: true };
    if (parent === field.name) return { entity: getNamedType(field.type).name, isNew: false };
    const meant = /^Replay(\w+)Input$/.exec(parent)?.[1];
    if (meant) return { entity: meant, isNew: false };
  }
  const entity = ENTITIES[`${parent}.${name}`] ?? ENTITIES[name];
  if (!entity) throw new Error(`${field.name}: whose id is "${name}" of ${parent}? Tell ENTITIES.`);
  return { entity, isNew: false };
}

/**
 * Arguments for a field: all required ones, what ALSO adds, and the optional ids that `filling` gives with what leads to
 * them. Throws on a place it cannot fill.
 */
export function fillArguments(field: Field, filling: Filling): Record<string, unknown> {
  const given = new Map(idPlaces(field).map((place) => [place.path, filling.id(place)]));
  const leadsToId = (path: string) =>
    [...given].some(([place, id]) => id !== undefined && (place === path || place.startsWith(`${path}.`)));

  const value = (type: GraphQLInputType, name: string, path: string): unknown => {
    if (isNonNullType(type)) return value(type.ofType, name, path);
    if (isListType(type)) {
      const texts = filling.texts[name];
      return Array.isArray(texts) ? texts : [value(type.ofType, name, path)];
    }
    if (isInputObjectType(type)) {
      const inner = Object.values(type.getFields());
      const also = new Set(ALSO[type.name] ?? []);
      for (const one of inner) {
        if (isRequiredInputField(one) || leadsToId(`${path}.${one.name}`))
          for (const companion of WITH[`${type.name}.${one.name}`] ?? []) also.add(companion);
      }
      // A role is named one way or the other.
      if (leadsToId(`${path}.roleId`)) also.delete('role');
      const wanted = inner.filter(
        (one) => isRequiredInputField(one) || also.has(one.name) || leadsToId(`${path}.${one.name}`),
      );
      const own = ({ name }: { name: string }) => filling.texts[`${type.name}.${name}`];
      return Object.fromEntries(
        wanted.map((one) => [one.name, own(one) ?? value(one.type, one.name, `${path}.${one.name}`)]),
      );
    }
    if (isEnumType(type)) return ENUMS[type.name] ?? type.getValues()[0]?.name;
    return scalar(type.name, name, path);
  };
  const scalar = (type: string, name: string, path: string): unknown => {
    if (type === 'ID') {
      const id = given.get(path);
      if (id === undefined) throw new Error(`${field.name}: ${path} is required, and there is no id for it`);
      return id;
    }
    if (type === 'String') {
      const text = filling.texts[name];
      return typeof text === 'string' ? text : `By the other ${++counter}`;
    }
    if (type === 'Int') return INTEGERS[name] ?? 1;
    if (type === 'Decimal') return DECIMALS[name] ?? '1';
    if (type === 'Boolean') return true;
    if (type === 'DateTime') return new Date(Date.now() + 86_400_000).toISOString();
    if (type === 'Date') return '2001-02-03';
    if (type === 'JSON') return {};
    throw new Error(`${field.name}: nothing fills ${path}, a ${type}`);
  };

  const wanted = field.args.filter((argument) => isRequiredArgument(argument) || leadsToId(argument.name));
  return Object.fromEntries(
    wanted.map((argument) => [argument.name, value(argument.type, argument.name, argument.name)]),
  );
}

/** A field as an operation of its own, with its arguments as variables. */
export function operationOf(kind: string, field: Field, selection: string, given: readonly string[]): string {
  const used = field.args.filter((argument) => given.includes(argument.name));
  const variables = used.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const passed = used.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return `${kind}${variables && ` (${variables})`} { ${field.name}${passed && `(${passed})`} ${selection} }`;
}
