// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/connect/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Exchanges a client id and secret for a token, by the client-credentials grant. Send a form, not JSON: a JSON body is refused with `invalid_request`. The id and secret may also come as HTTP Basic authentication instead of form fields. Keep the token and use it until it expires.
         */
        post: operations["Connect_Token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/purchase-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List purchase orders
         * @description Lists purchase orders of every status, newest id first, including canceled ones, because there is no `active` filter. A row is the same as the record read by id. Unknown parameters are ignored.
         */
        get: operations["PurchaseOrders_GetList"];
        put?: never;
        /**
         * Create a purchase order
         * @description Creates an order in status Pending and answers with its id. An order of an auto-receive type is Received immediately, with a receipt for everything. `tax` and `shipping` are amounts, not rates. A `status` in the body is dropped, and sending the same body twice makes two orders. If approval is switched on, an order above the threshold becomes a request and the answer has the request's id.
         */
        post: operations["PurchaseOrders_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/purchase-orders/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List purchase order requests
         * @description Lists orders that wait for approval or were approved or rejected, newest id first. Requests exist only if approval is switched on for the tenant. Unknown parameters are ignored.
         */
        get: operations["PurchaseOrders_GetRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/purchase-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a purchase order
         * @description Returns one order with its active items. Some names differ from the request: `vendorDocumentNumber` is what was sent as `vendorInvoiceNumber`, `summary` is `memo`, and `shipTo` is the bare address.
         */
        get: operations["PurchaseOrders_GetById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a purchase order
         * @description Changes only the given properties, except `items`, which replaces the whole list: active items left out become inactive. What may change depends on the status; Received, Exported and Canceled orders are locked. A change to a field that the status does not allow is refused, and the message names the field; an unchanged value is not a change. The status itself cannot be set.
         */
        patch: operations["PurchaseOrders_Update"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/purchase-orders/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Cancel a purchase order
         * @description Cancels an order that is Pending or Sent and has no active receipt or return. Without a reason, NotRequired is recorded. A canceled order cannot be reopened.
         */
        patch: operations["PurchaseOrders_Cancel"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Approve a purchase order request
         * @description Approves a request that is PendingApproval and makes a Pending purchase order from it. The answer is the id of the **new order**, not of the request.
         */
        patch: operations["PurchaseOrders_ApproveRequest"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Reject a purchase order request
         * @description Rejects a request that is PendingApproval; a reason is required. The request stays readable as Rejected, and the answer is its id.
         */
        patch: operations["PurchaseOrders_RejectRequest"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/purchase-order-markups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List markups
         * @description Lists the markup bands by id. Its sort fields differ from those of other lists: Id, From, To, Percent.
         */
        get: operations["PurchaseOrdersMarkup_Get"];
        put?: never;
        /**
         * Create a markup
         * @description Adds a band of cost with its markup percentage and answers with the whole record. `from` must be below `to`, and bands may not overlap.
         */
        post: operations["PurchaseOrdersMarkup_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a markup
         * @description Returns one markup band. A deleted one is 404.
         */
        get: operations["PurchaseOrdersMarkup_GetById"];
        put?: never;
        post?: never;
        /**
         * Delete a markup
         * @description Deletes a band for good. The answer has no body, and later reads of the id give 404.
         */
        delete: operations["PurchaseOrdersMarkup_Delete"];
        options?: never;
        head?: never;
        /**
         * Update a markup
         * @description Changes a band and answers with the whole record. All three values are required, although this is a PATCH; `from` must be below `to`, and bands may not overlap.
         */
        patch: operations["PurchaseOrdersMarkup_Update"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/purchase-order-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List purchase order types
         * @description Lists active types by id, or all of them with `active=Any`. The answer does not show which type is the default. There is no `ids` filter.
         */
        get: operations["PurchaseOrderTypes_GetList"];
        put?: never;
        /**
         * Create a purchase order type
         * @description Adds a type. A name already in use is refused, ignoring case. If it becomes the default, the earlier default no longer is.
         */
        post: operations["PurchaseOrderTypes_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/purchase-order-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a purchase order type
         * @description Changes only the given properties: the long `required` list is declared but not enforced. A name already in use gives 409, ignoring case.
         */
        patch: operations["PurchaseOrderTypes_Update"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List receipts
         * @description Lists active receipts, newest id first; with `active=Any` also canceled ones. There is no route that reads one receipt: use `ids`. Unknown parameters are ignored.
         */
        get: operations["Receipts_GetList"];
        put?: never;
        /**
         * Receive a purchase order
         * @description Records goods received against one order that is Pending, Sent or PartiallyReceived; several partial receipts are allowed. An item names its order line, or only a SKU: then it goes to the first open line of that SKU, or an extra line is added to the order. The order and its items become PartiallyReceived or Received. Receiving more than was ordered is allowed unless configured otherwise.
         */
        post: operations["Receipts_CreateReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/receipts/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set custom fields of receipts
         * @description Sets custom field values on several receipts. All or nothing: the whole call is refused for an unknown record, an unknown field name, a value outside a dropdown's options, or text in a numeric field. The answer has no body.
         */
        patch: operations["Receipts_UpdateCustomFields"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/receipts/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Cancel a receipt
         * @description Cancels a receipt: it becomes inactive, received quantities decrease, and the order's status is computed again. Refused if it is already canceled, posted or exported, or if a return depends on it. Only the id in the path counts; the query parameter of the same name is ignored.
         */
        patch: operations["Receipts_CancelReceipts"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List returns
         * @description Lists active returns, newest id first; with `active=Any` also canceled ones. There is no route that reads one return: use `ids`. Unknown parameters are ignored.
         */
        get: operations["Returns_GetList"];
        put?: never;
        /**
         * Create a return
         * @description Creates a return in status Pending, or CreditReceived immediately if its type says so. With a `purchaseOrderId`, only SKUs received on that order can be returned, no more than is left of them, and the vendor must be that of the order. The amount is the items plus tax and shipping, less the restocking fee.
         */
        post: operations["Returns_CreateReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/returns/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set custom fields of returns
         * @description Sets custom field values on several returns. All or nothing: the whole call is refused for an unknown record, an unknown field name, a value outside a dropdown's options, or text in a numeric field. The answer has no body.
         */
        patch: operations["Returns_UpdateCustomFields"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/returns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a return
         * @description Changes a Pending return; later it is locked and the answer is 409. Only what the body names changes, except `items`, which replaces the whole list.
         */
        patch: operations["Returns_Update"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/returns/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Cancel a return
         * @description Cancels a return that is Pending or Returned; it becomes inactive. Refused when posted or exported. Without a reason, NotRequired is recorded.
         */
        patch: operations["Returns_Cancel"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/return-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List return types
         * @description Lists return types by id. `activeOnly` is required here, because this list has no `active` parameter.
         */
        get: operations["ReturnTypes_GetList"];
        put?: never;
        /**
         * Create a return type
         * @description Adds a return type. A name already in use is refused, ignoring case. If it becomes the default, the earlier default no longer is.
         */
        post: operations["ReturnTypes_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/return-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a return type
         * @description Changes only the given properties; `id` must be in the body as well as in the path. A name already in use gives 409, ignoring case.
         */
        patch: operations["ReturnTypes_Update"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendors
         * @description Lists active vendors by name. `name` finds the vendors whose name contains it. Custom field filters begin with `customField.` here, in the singular.
         */
        get: operations["Vendors_GetList"];
        put?: never;
        /**
         * Create a vendor
         * @description Adds a vendor; a main address with all six parts is required (empty strings are accepted, null is not). By default, two vendors may have the same name. Several properties have other names in answers, and some are never returned.
         */
        post: operations["Vendors_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/vendors/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendor custom field types
         * @description Lists the custom fields that vendors can have, with their data types and, for dropdowns, the options.
         */
        get: operations["Vendors_GetCustomFieldTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set custom fields of vendors
         * @description Sets custom field values on several vendors. All or nothing: the whole call is refused for an unknown record, an unknown field name, a value outside a dropdown's options, or text in a numeric field. The answer has no body.
         */
        patch: operations["Vendors_UpdateCustomFields"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/vendors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a vendor
         * @description Returns one vendor, active or not. External data is shown only when its `externalDataApplicationGuid` is passed, and `customFields` is left out unless the vendor has any.
         */
        get: operations["Vendors_GetById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a vendor
         * @description Changes only the given properties. `address` is replaced as a whole. In `vendorContacts`, an entry with an id updates that contact, one without an id adds a contact, and contacts left out are removed. `active: false` removes the vendor from default lists; existing orders keep it.
         */
        patch: operations["Vendors_Update"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/trucks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List trucks
         * @description Lists active trucks by id. A truck id is accepted wherever an inventory location is required. Unknown parameters are ignored.
         */
        get: operations["Trucks_GetList"];
        put?: never;
        /**
         * Create a truck
         * @description Adds a truck to an existing warehouse, with its technicians and stock template. A name already in use is refused. `templateId` comes back as `inventoryTemplateId`.
         */
        post: operations["Trucks_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/trucks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a truck
         * @description Changes only the given properties; `technicianIds` replaces the whole list. A name already in use is refused.
         */
        patch: operations["Trucks_Update"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List warehouses
         * @description Lists active warehouses by id. A warehouse id is accepted wherever an inventory location is required. Unknown parameters are ignored.
         */
        get: operations["Warehouses_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/warehouses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set external data of a warehouse
         * @description Stores external data on a warehouse. This call can change only external data; other properties are silently dropped.
         */
        patch: operations["Warehouses_Update"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transfers
         * @description Lists transfers of every status, newest id first, including canceled ones, because there is no `active` filter. Unknown parameters are ignored.
         */
        get: operations["Transfers_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/transfers/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set custom fields of transfers
         * @description Sets custom field values on several transfers. All or nothing: the whole call is refused for an unknown record, an unknown field name, a value outside a dropdown's options, or text in a numeric field. The answer has no body.
         */
        patch: operations["Transfers_UpdateCustomFields"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a transfer
         * @description Changes only the given properties, except `items`, which replaces the whole list: active lines left out become inactive. What may change depends on the status; Received and Canceled transfers are locked. External data can be stored in any status.
         */
        patch: operations["Transfers_Update"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List adjustments
         * @description Lists active adjustments, newest id first; with `active=Any` also canceled ones. Unknown parameters are ignored.
         */
        get: operations["Adjustments_GetList"];
        put?: never;
        /**
         * Create an adjustment
         * @description Corrects the stock of a location. A quantity is the change, and may be negative. Only the three kinds that people make by hand may be sent. The cost of a line comes from the pricebook. The answer is the id.
         */
        post: operations["Adjustments_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/adjustments/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set custom fields of adjustments
         * @description Sets custom field values on several adjustments. All or nothing: the whole call is refused for an unknown record, an unknown field name, a value outside a dropdown's options, or text in a numeric field. The answer has no body.
         */
        patch: operations["Adjustments_UpdateCustomFields"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/adjustments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an adjustment
         * @description Changes only the given properties, except `items`, which replaces the whole list: lines left out become inactive. A posted, exported or canceled adjustment is locked; external data can still be stored on it.
         */
        patch: operations["Adjustments_Update"];
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/inventory-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List inventory templates
         * @description Lists active stock templates by id, with their locations and the quantities to keep. They cannot be changed through the API. Unknown parameters are ignored.
         */
        get: operations["InventoryTemplates_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/export/purchase-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export purchase orders
         * @description Reads the change feed of purchase orders. It has rows in the order of their last change, including inactive and deleted ones. Store `continueFrom` and pass it as `from` next time, even if `data` is empty; a row changed later appears again. An unreadable `from` is refused.
         */
        get: operations["Export_PurchaseOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/export/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export returns
         * @description Reads the change feed of returns. It has rows in the order of their last change, including inactive and deleted ones. Store `continueFrom` and pass it as `from` next time, even if `data` is empty; a row changed later appears again. It has no parameter for the application GUID, so it shows no external data.
         */
        get: operations["Export_Returns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/export/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export transfers
         * @description Reads the change feed of transfers. It has rows in the order of their last change, including inactive and deleted ones. Store `continueFrom` and pass it as `from` next time, even if `data` is empty; a row changed later appears again. It has no parameter for the application GUID, so it shows no external data.
         */
        get: operations["Export_Transfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/v2/tenant/{tenant}/export/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export adjustments
         * @description Reads the change feed of adjustments. It has rows in the order of their last change, including inactive and deleted ones. Store `continueFrom` and pass it as `from` next time, even if `data` is empty; a row changed later appears again. It has no parameter for the application GUID, so it shows no external data.
         */
        get: operations["Export_Adjustments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/v2/tenant/{tenant}/technicians": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List technicians
         * @description Lists active technicians by id, to find the `technicianId` of an order. `ids` are technician ids; the ids of their logins are `userIds`.
         */
        get: operations["Technicians_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/v2/tenant/{tenant}/technicians/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a technician
         * @description Returns one technician, active or not.
         */
        get: operations["Technicians_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/v2/tenant/{tenant}/business-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List business units
         * @description Lists active business units by id. External data is shown only when its `externalDataApplicationGuid` is passed; it cannot be searched by key here.
         */
        get: operations["BusinessUnits_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/v2/tenant/{tenant}/business-units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a business unit
         * @description Returns one business unit, active or not. External data is shown only when its `externalDataApplicationGuid` is passed.
         */
        get: operations["BusinessUnits_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/v2/tenant/{tenant}/tag-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tag types
         * @description Lists active tag types by id, to find the `tagTypeId` of a tag. This list has no `ids` and there is no read by id: an `ids=` is ignored like any unknown parameter.
         */
        get: operations["TagTypes_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/v2/tenant/{tenant}/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List employees
         * @description Lists active employees by id: the people in the office. `ids` are employee ids; the ids of their logins are `userIds`.
         */
        get: operations["Employees_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/v2/tenant/{tenant}/employees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an employee
         * @description Returns one employee, active or not.
         */
        get: operations["Employees_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/v2/tenant/{tenant}/export/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export employees
         * @description Reads the change feed of employees. It has rows in the order of their last change, including inactive and deleted ones. Store `continueFrom` and pass it as `from` next time, even if `data` is empty; a row changed later appears again.
         */
        get: operations["Export_Employees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/v2/tenant/{tenant}/export/technicians": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export technicians
         * @description Reads the change feed of technicians. It has rows in the order of their last change, including inactive and deleted ones. Store `continueFrom` and pass it as `from` next time, even if `data` is empty; a row changed later appears again.
         */
        get: operations["Export_Technicians"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/v2/tenant/{tenant}/export/business-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export business units
         * @description Reads the change feed of business units. It has rows in the order of their last change, including inactive and deleted ones. Store `continueFrom` and pass it as `from` next time, even if `data` is empty; a row changed later appears again. It has no parameter for the application GUID, so it shows no external data.
         */
        get: operations["Export_BusinessUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/v2/tenant/{tenant}/export/tag-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export tag types
         * @description Reads the change feed of tag types. It has rows in the order of their last change, including inactive and deleted ones. Store `continueFrom` and pass it as `from` next time, even if `data` is empty; a row changed later appears again.
         */
        get: operations["Export_TagTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List budget codes
         * @description Lists the company's budget codes by id. Use `budgetCodeIds` to select codes: this list has no `ids`, no `active`, no dates and no `sort`.
         */
        get: operations["BudgetCodes_ListCompanyBudgetCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jpm/v2/tenant/{tenant}/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a job
         * @description Returns one job in any status. External data is shown only when its `externalDataApplicationGuid` is passed.
         */
        get: operations["Jobs_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jpm/v2/tenant/{tenant}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description Lists jobs of every status by id. To find a job by its number, filter by **`number`**: the answer calls it `jobNumber`, but `jobNumber=` is ignored like any unknown parameter and returns everything.
         */
        get: operations["Jobs_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jpm/v2/tenant/{tenant}/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a project
         * @description Returns one project in any status. External data is shown only when its `externalDataApplicationGuid` is passed.
         */
        get: operations["Projects_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jpm/v2/tenant/{tenant}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Lists projects of every status by id. `technicianId` asks for a technician on any appointment of the project's jobs. There is no filter by number or name.
         */
        get: operations["Projects_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jpm/v2/tenant/{tenant}/export/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export jobs
         * @description Reads the change feed of jobs. It has rows in the order of their last change, including inactive and deleted ones. Store `continueFrom` and pass it as `from` next time, even if `data` is empty; a row changed later appears again. It has no parameter for the application GUID, so it shows no external data.
         */
        get: operations["Export_Jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jpm/v2/tenant/{tenant}/export/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export projects
         * @description Reads the change feed of projects. It has rows in the order of their last change, including inactive and deleted ones. Store `continueFrom` and pass it as `from` next time, even if `data` is empty; a row changed later appears again. It has no parameter for the application GUID, so it shows no external data.
         */
        get: operations["Export_Projects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricebook/v2/tenant/{tenant}/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List equipment
         * @description Lists active equipment of the pricebook by id. An id here is the `skuId` of an order line. There is no filter by code: use `searchText` and compare.
         */
        get: operations["Equipment_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricebook/v2/tenant/{tenant}/equipment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a piece of equipment
         * @description Returns one piece of equipment of the pricebook, active or not. The id of a material is unknown here.
         */
        get: operations["Equipment_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricebook/v2/tenant/{tenant}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List materials
         * @description Lists active materials of the pricebook by id. An id here is the `skuId` of an order line. There is no filter by code: use `searchText` and compare.
         */
        get: operations["Materials_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricebook/v2/tenant/{tenant}/materials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a material
         * @description Returns one material of the pricebook, active or not. The id of a piece of equipment is unknown here.
         */
        get: operations["Materials_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricebook/v2/tenant/{tenant}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services
         * @description Lists active services of the pricebook by id: work that is sold. Services cannot be bought, so orders cannot name them.
         */
        get: operations["Services_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricebook/v2/tenant/{tenant}/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a service
         * @description Returns one service, active or not.
         */
        get: operations["Services_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricebook/v2/tenant/{tenant}/export/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export equipment
         * @description Reads the change feed of equipment. It has rows in the order of their last change, including inactive and deleted ones. Store `continueFrom` and pass it as `from` next time, even if `data` is empty; a row changed later appears again. It has no parameter for the application GUID, so it shows no external data.
         */
        get: operations["Export_Equipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pricebook/v2/tenant/{tenant}/export/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export materials
         * @description Reads the change feed of materials. It has rows in the order of their last change, including inactive and deleted ones. Store `continueFrom` and pass it as `from` next time, even if `data` is empty; a row changed later appears again. It has no parameter for the application GUID, so it shows no external data.
         */
        get: operations["Export_Materials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounting/v2/tenant/{tenant}/inventory-bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List inventory bills without an envelope
         * @description Lists inventory bills by id as a **bare array**: there is no `hasMore`, and no place for the total of `includeTotal`. Prefer `inventory-bills/paginated`, which takes the same parameters. Amounts, costs and quantities are strings here, unlike everywhere else.
         */
        get: operations["InventoryBills_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounting/v2/tenant/{tenant}/inventory-bills/paginated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List inventory bills
         * @description Lists inventory bills by id. The `billId` of a receipt is the id of a bill; there is no read of a bill by id, so use `ids`. Amounts, costs and quantities are strings here, unlike everywhere else.
         */
        get: operations["InventoryBills_GetListPaginated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounting/v2/tenant/{tenant}/payment-terms/{paymentTermId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment term
         * @description Returns one payment term, active or not.
         */
        get: operations["PaymentTerms_GetPaymentTermModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounting/v2/tenant/{tenant}/payment-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment terms
         * @description Lists payment terms by id, to find a vendor's `paymentTermId`. It includes inactive ones, because there is no `active` filter.
         */
        get: operations["PaymentTerms_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounting/v2/tenant/{tenant}/inventory-bills/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom fields of bills
         * @description Lists the custom fields that bills can have, by id.
         */
        get: operations["InventoryBills_GetCustomFieldTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set custom fields of bills
         * @description Sets custom field values on several bills. All or nothing: the whole call is refused for an unknown bill, an unknown field name, a value outside a dropdown's options, or text in a numeric field. A null value clears the field. The answer has no body.
         */
        patch: operations["InventoryBills_UpdateCustomFields"];
        trace?: never;
    };
    "/accounting/v2/tenant/{tenant}/inventory-bills/markasexported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark bills as exported
         * @description Marks bills that have reached the accounting system. The receipt of a marked bill becomes Exported too, and so does its order once it is Received and all its receipts are Exported; the order is then locked. Each bill has its own result; one that cannot be marked does not stop the others.
         */
        post: operations["InventoryBills_MarkAsExported"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounting/v2/tenant/{tenant}/export/inventory-bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export inventory bills
         * @description Reads the change feed of inventory bills. It has rows in the order of their last change, including inactive and deleted ones. Store `continueFrom` and pass it as `from` next time, even if `data` is empty; a row changed later appears again.
         */
        get: operations["Export_InventoryBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An address of a bill. Any part may be null. */
        "Accounting.V2.AddressResponse": {
            street?: string | null;
            /** @description Suite, flat or the like. */
            unit?: string | null;
            city?: string | null;
            /** @description State or province. */
            state?: string | null;
            /** @description Postal code. */
            zip?: string | null;
            /** @description Country, such as `USA`. */
            country?: string | null;
        };
        /** @description The accounting batch a bill is in. */
        "Accounting.V2.BatchResponse": {
            /** Format: int64 */
            id: number;
            number?: string | null;
            name?: string | null;
        };
        /**
         * @description Where a bill comes from; a receipt makes a Procurement bill.
         * @enum {string}
         */
        "Accounting.V2.BillType": "NotSet" | "Procurement" | "ApBill" | "RecurringBill";
        /**
         * @description Kind of value a custom field takes.
         * @enum {string}
         */
        "Accounting.V2.CustomFieldDataType": "Text" | "Dropdown" | "Numeric";
        /** @description New values for one bill. */
        "Accounting.V2.CustomFieldOperationRequest": {
            /**
             * Format: int64
             * @description Id of the bill.
             */
            objectId: number;
            /** @description The fields to set. */
            customFields: components["schemas"]["Accounting.V2.CustomFieldPairRequest"][];
        };
        /** @description A custom field and its new value. */
        "Accounting.V2.CustomFieldPairRequest": {
            /** @description Name of the field, ignoring case. */
            name: string;
            /** @description The new value; null clears the field, and so does leaving it out. */
            value?: string | null;
        };
        /** @description A custom field value of a bill; without the id of the field. */
        "Accounting.V2.CustomFieldResponse": {
            name?: string | null;
            value?: string | null;
        };
        /** @description A custom field that bills can have. */
        "Accounting.V2.CustomFieldTypeResponse": {
            /** Format: int64 */
            id: number;
            /** @description Name, by which updates and filters find it. */
            name: string;
            /** @description Kind of value it takes. */
            dataType: components["schemas"]["Accounting.V2.CustomFieldDataType"];
            /** @description The options of a Dropdown. */
            dataTypeOptions?: string[] | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
        };
        /** @description New custom field values for several bills. */
        "Accounting.V2.CustomFieldUpdateRequest": {
            /** @description One entry for each bill. */
            operations: components["schemas"]["Accounting.V2.CustomFieldOperationRequest"][];
        };
        /**
         * @description The last day on which paying early earns the discount.
         * @enum {string}
         */
        "Accounting.V2.DiscountAppliedBy": "NumberOfDays" | "DayOfMonth" | "DayOfFollowingMonth";
        /** @description An inventory bill in the feed. Its amounts are strings. */
        "Accounting.V2.ExportInventoryBillResponse": {
            /**
             * Format: int64
             * @description The `billId` of a receipt.
             */
            id: number;
            /**
             * Format: int64
             * @description The purchase order.
             */
            purchaseOrderId?: number | null;
            /** @description Pending, Posted or Exported. */
            syncStatus?: string | null;
            /** @description The bill's number; `billNumber` filters by it. */
            referenceNumber?: string | null;
            /** @description The vendor's invoice number. */
            vendorNumber?: string | null;
            /** @description Free text. */
            summary?: string | null;
            /**
             * Format: date-time
             * @description Date of the bill.
             */
            billDate?: string | null;
            /** @description Items plus tax and shipping, as a string. */
            billAmount?: string | null;
            /** @description Tax as an amount, as a string. */
            taxAmount?: string | null;
            /** @description Shipping as an amount, as a string. */
            shippingAmount?: string | null;
            /** @description How tax, shipping and other costs are spread over the items. */
            landedCostMethod: components["schemas"]["Inventory.Types.LandedCostMethod"];
            /** @description Other costs, as a string. */
            otherAmount?: string | null;
            /** @description Name of the user who made it. */
            createdBy?: string | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn?: string | null;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn?: string | null;
            /** @description Name of the payment term. */
            termName?: string | null;
            /**
             * Format: date-time
             * @description When it is due.
             */
            dueDate?: string | null;
            /** @description Where the goods went, as text. */
            shipToDescription?: string | null;
            /**
             * Format: date-time
             * @description When it was posted; null before.
             */
            postDate?: string | null;
            /** @description Accounting batch; null before it is posted. */
            batch?: components["schemas"]["Accounting.V2.BatchResponse"] | null;
            /** @description The business unit. */
            businessUnit?: components["schemas"]["Accounting.V2.NamedFieldResponse"] | null;
            /** @description The tax zone, if any. */
            taxZone?: components["schemas"]["Accounting.V2.NamedFieldResponse"] | null;
            /** @description The vendor. */
            vendor?: components["schemas"]["Accounting.V2.NamedFieldResponse"] | null;
            /** @description Where the goods went. */
            shipTo?: components["schemas"]["Accounting.V2.AddressResponse"] | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
            /** @description The lines. */
            items?: components["schemas"]["Accounting.V2.InventoryBillItemResponse"][] | null;
            /** @description Custom field values, null when there are none. */
            customFields?: components["schemas"]["Accounting.V2.CustomFieldResponse"][] | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId?: number | null;
            /** @description Number of the job. */
            jobNumber?: string | null;
            /**
             * Format: date-time
             * @description When it was matched with the vendor's statement; null before.
             */
            dateReconciled?: string | null;
            /** @description False once deleted or, of a bill, once its receipt is canceled. */
            active: boolean;
        };
        /** @description A general ledger account, with its id. */
        "Accounting.V2.GLAccountResponse": {
            /** Format: int64 */
            id: number;
            name?: string | null;
            number?: string | null;
            type?: string | null;
            /** @description Finer kind of account. */
            detailType?: string | null;
        };
        /**
         * @description How often interest is charged.
         * @enum {string}
         */
        "Accounting.V2.InterestChargeFrequency": "Once" | "Daily" | "Monthly";
        /**
         * @description Whether interest is also charged on earlier interest.
         * @enum {string}
         */
        "Accounting.V2.InterestChargeMethod": "PrincipalOnly" | "Total";
        /**
         * @description How interest is computed.
         * @enum {string}
         */
        "Accounting.V2.InterestRateType": "Flat" | "Percentage" | "MaxOfFlatAndPercentage";
        /** @description Interest on what is paid late. */
        "Accounting.V2.InterestSettingsAPIModel": {
            /** Format: int64 */
            id?: number | null;
            /** @description How interest is computed. */
            rateType: components["schemas"]["Accounting.V2.InterestRateType"];
            /**
             * Format: decimal
             * @description Interest as an amount.
             */
            flatRateValue?: number | null;
            /**
             * Format: decimal
             * @description Interest as a percentage.
             */
            percentageRateValue?: number | null;
            /** @description What interest is charged on. */
            chargeMethod?: components["schemas"]["Accounting.V2.InterestChargeMethod"] | null;
            /** @description How often it is charged. */
            frequency: components["schemas"]["Accounting.V2.InterestChargeFrequency"];
            /**
             * Format: int32
             * @description Days after the due date without interest.
             */
            gracePeriod?: number | null;
            /** @description Invoices on which interest is charged. */
            targetInvoices: components["schemas"]["Accounting.V2.InterestTargetInvoice"][];
            /**
             * Format: int64
             * @description Pricebook service that interest is billed as.
             */
            taskId: number;
            /** @description Name of that service. */
            taskDisplayName: string;
        };
        /**
         * @description A kind of invoice on which interest is charged.
         * @enum {string}
         */
        "Accounting.V2.InterestTargetInvoice": "JobInvoices" | "MembershipInvoices" | "ProgressInvoices" | "PointOfSalesInvoices";
        /** @description A line of a bill. Its numbers are strings. */
        "Accounting.V2.InventoryBillItemResponse": {
            /**
             * Format: int32
             * @description Place in the list, from 1.
             */
            order: number;
            name?: string | null;
            /**
             * Format: html
             * @description Text on the line; may contain HTML.
             */
            description?: string | null;
            /** @description Quantity, as a string. */
            quantity?: string | null;
            /** @description Cost of one piece, as a string. */
            cost?: string | null;
            /** @description Share of the tax, as a string. */
            allocatedTax?: string | null;
            /** @description Share of the shipping, as a string. */
            allocatedShipping?: string | null;
            /** @description Share of other costs, as a string. */
            allocatedOtherCosts?: string | null;
            /** @description Cost of one piece, including its shares, as a string. */
            fullyLandedUnitCost?: string | null;
            /** @description Name of the warehouse or truck. */
            inventoryLocation?: string | null;
            /** @description Serial number of a piece of equipment. */
            serialNumber?: string | null;
            /** @description General ledger account of the item. */
            generalLedgerAccount?: components["schemas"]["Accounting.V2.GLAccountResponse"] | null;
            /** @description Cost of sale account of the item. */
            costOfSaleAccount?: components["schemas"]["Accounting.V2.GLAccountResponse"] | null;
            /** @description Asset account; null for items not kept as assets. */
            assetAccount?: components["schemas"]["Accounting.V2.GLAccountResponse"] | null;
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @description Material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: int64
             * @description Line of the receipt.
             */
            receiptItemId?: number | null;
            /** @description Kind of pricebook entry. */
            skuType: string;
            /** @description Code of the SKU. */
            skuCode: string;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
        };
        /** @description What a vendor charges for goods received. Its amounts are strings. */
        "Accounting.V2.InventoryBillResponse": {
            /**
             * Format: int64
             * @description The `billId` of a receipt.
             */
            id: number;
            /**
             * Format: int64
             * @description The purchase order.
             */
            purchaseOrderId?: number | null;
            /** @description Pending, Posted or Exported. */
            syncStatus?: string | null;
            /** @description The bill's number; `billNumber` filters by it. */
            referenceNumber?: string | null;
            /** @description The vendor's invoice number. */
            vendorNumber?: string | null;
            /** @description Free text. */
            summary?: string | null;
            /**
             * Format: date-time
             * @description Date of the bill.
             */
            billDate?: string | null;
            /** @description Items plus tax and shipping, as a string. */
            billAmount?: string | null;
            /** @description Tax as an amount, as a string. */
            taxAmount?: string | null;
            /** @description Shipping as an amount, as a string. */
            shippingAmount?: string | null;
            /** @description How tax, shipping and other costs are spread over the items. */
            landedCostMethod: components["schemas"]["Inventory.Types.LandedCostMethod"];
            /** @description Other costs, as a string. */
            otherAmount?: string | null;
            /** @description Name of the user who made it. */
            createdBy?: string | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn?: string | null;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn?: string | null;
            /** @description Name of the payment term. */
            termName?: string | null;
            /**
             * Format: date-time
             * @description When it is due.
             */
            dueDate?: string | null;
            /** @description Where the goods went, as text. */
            shipToDescription?: string | null;
            /**
             * Format: date-time
             * @description When it was posted; null before.
             */
            postDate?: string | null;
            /** @description Accounting batch; null before it is posted. */
            batch?: components["schemas"]["Accounting.V2.BatchResponse"] | null;
            /** @description The business unit. */
            businessUnit?: components["schemas"]["Accounting.V2.NamedFieldResponse"] | null;
            /** @description The tax zone, if any. */
            taxZone?: components["schemas"]["Accounting.V2.NamedFieldResponse"] | null;
            /** @description The vendor. */
            vendor?: components["schemas"]["Accounting.V2.NamedFieldResponse"] | null;
            /** @description Where the goods went. */
            shipTo?: components["schemas"]["Accounting.V2.AddressResponse"] | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
            /** @description The lines. */
            items?: components["schemas"]["Accounting.V2.InventoryBillItemResponse"][] | null;
            /** @description Custom field values, null when there are none. */
            customFields?: components["schemas"]["Accounting.V2.CustomFieldResponse"][] | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId?: number | null;
            /** @description Number of the job. */
            jobNumber?: string | null;
            /**
             * Format: date-time
             * @description When it was matched with the vendor's statement; null before.
             */
            dateReconciled?: string | null;
        };
        /**
         * @description How far a bill is on its way to accounting; as a filter, PostedAndExported means both.
         * @enum {string}
         */
        "Accounting.V2.InventoryBillSyncStatus": "Pending" | "Posted" | "Exported" | "PostedAndExported";
        /**
         * @description Whether order, receipt and bill agree.
         * @enum {string}
         */
        "Accounting.V2.InventoryBillThreeWayMatchDiscrepancy": "NoDiscrepancy" | "Discrepancy";
        /**
         * @description How several conditions combine.
         * @enum {string}
         */
        "Accounting.V2.LogicalOperator": "And" | "Or";
        /** @description The bills that have reached the accounting system. */
        "Accounting.V2.MarkInventoryBillAsExportedUpdateRequest": {
            /** @description Ids of the bills. */
            inventoryBillIds: number[];
        };
        /** @description The result for one bill. */
        "Accounting.V2.MarkInventoryBillAsExportedUpdateResponse": {
            /**
             * Format: int64
             * @description Id of the bill.
             */
            inventoryBillId: number;
            /** @description Whether it was marked. */
            success: boolean;
            /** @description Why not; null when it was. */
            errorMessage?: string | null;
        };
        /** @description A record by id and name. */
        "Accounting.V2.NamedFieldResponse": {
            /** Format: int64 */
            id: number;
            name?: string | null;
        };
        /** @description When a bill or invoice is due. */
        "Accounting.V2.PaymentTermAPIModel": {
            /**
             * Format: int64
             * @description The `paymentTermId` of vendors.
             */
            id?: number | null;
            name?: string | null;
            /** @description How `dueDay` is read. */
            dueDayType: components["schemas"]["Accounting.V2.PaymentTermDueDayType"];
            /**
             * Format: int32
             * @description A number of days, or a day of the month.
             */
            dueDay?: number | null;
            /** @description Whether new customers get it. */
            isCustomerDefault: boolean;
            /** @description Whether new vendors get it. */
            isVendorDefault: boolean;
            /** @description False once deactivated. */
            active: boolean;
            /** @description Whether anything uses it. */
            inUse?: boolean | null;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /** @description Discount for paying early. */
            paymentTermDiscountModel: components["schemas"]["Accounting.V2.PaymentTermDiscountAPIModel"];
            /** @description Interest on what is paid late. */
            interestSettings: components["schemas"]["Accounting.V2.InterestSettingsAPIModel"];
        };
        /**
         * @description What the discount is taken from.
         * @enum {string}
         */
        "Accounting.V2.PaymentTermApplyTo": "ApplyToTotalAmount" | "ApplyToSubtotalAmount" | "ApplyToRemainingBalance";
        /** @description Discount for paying early. All null where there is none. */
        "Accounting.V2.PaymentTermDiscountAPIModel": {
            /** Format: int64 */
            id?: number | null;
            /** @description What the discount is taken from. */
            discountApplyTo?: components["schemas"]["Accounting.V2.PaymentTermApplyTo"] | null;
            /**
             * Format: decimal
             * @description The discount, as `discountType` says.
             */
            discount?: number | null;
            /** @description An amount or a percentage. */
            discountType?: components["schemas"]["Accounting.V2.PaymentTermValueType"] | null;
            /** @description Account that discounts are booked to. */
            account?: string | null;
            /** @description How `applyByValue` is read. */
            applyBy?: components["schemas"]["Accounting.V2.DiscountAppliedBy"] | null;
            /**
             * Format: int32
             * @description A number of days, or a day of the month.
             */
            applyByValue?: number | null;
        };
        /**
         * @description How `dueDay` is read.
         * @enum {string}
         */
        "Accounting.V2.PaymentTermDueDayType": "NumberOfDays" | "CertainDayOfCurrentMonth" | "CertainDayOfFollowingMonth";
        /**
         * @description Whether a discount is an amount or a percentage.
         * @enum {string}
         */
        "Accounting.V2.PaymentTermValueType": "Fixed" | "Percent";
        /**
         * @description Selects records by their active flag. Case is ignored.
         * @enum {string}
         */
        ActiveRequestArg: "True" | "Any" | "False";
        /** @description The API's error. All keys are always present. */
        ApiErrorResponse: {
            /** @description Address of a page about the kind of error. */
            type: string;
            /** @description What is wrong, in one line. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status again.
             */
            status: number;
            /** @description Identifies this answer; quote it to support. */
            traceId: string;
            /** @description Messages by path, such as `items[0].quantity`; messages of business rules are under the empty key. */
            errors: {
                [key: string]: string[];
            };
            /** @description Further detail, usually empty. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description A custom field value of a job or project. */
        CustomFieldApiModel: {
            /**
             * Format: int64
             * @description Id of the custom field.
             */
            typeId: number;
            name: string;
            value: string;
        };
        /** @description A page of the inventory bills feed. */
        "ExportResponse_Of_Accounting.V2.ExportInventoryBillResponse": {
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description Opaque. Pass it as `from` to get what changed since. */
            continueFrom: string;
            /** @description The rows. */
            data: components["schemas"]["Accounting.V2.ExportInventoryBillResponse"][];
        };
        /** @description A page of the adjustments feed. */
        "ExportResponse_Of_Inventory.V2.ExportAdjustmentsResponse": {
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description Opaque. Pass it as `from` to get what changed since. */
            continueFrom: string;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.ExportAdjustmentsResponse"][];
        };
        /** @description A page of the purchase orders feed. */
        "ExportResponse_Of_Inventory.V2.ExportPurchaseOrdersResponse": {
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description Opaque. Pass it as `from` to get what changed since. */
            continueFrom: string;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.ExportPurchaseOrdersResponse"][];
        };
        /** @description A page of the returns feed. */
        "ExportResponse_Of_Inventory.V2.ExportReturnsResponse": {
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description Opaque. Pass it as `from` to get what changed since. */
            continueFrom: string;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.ExportReturnsResponse"][];
        };
        /** @description A page of the transfers feed. */
        "ExportResponse_Of_Inventory.V2.ExportTransfersResponse": {
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description Opaque. Pass it as `from` to get what changed since. */
            continueFrom: string;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.ExportTransfersResponse"][];
        };
        /** @description A page of the jobs feed. */
        "ExportResponse_Of_Jpm.V2.ExportJobsResponse": {
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description Opaque. Pass it as `from` to get what changed since. */
            continueFrom: string;
            /** @description The rows. */
            data: components["schemas"]["Jpm.V2.ExportJobsResponse"][];
        };
        /** @description A page of the projects feed. */
        "ExportResponse_Of_Jpm.V2.ExportProjectsResponse": {
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description Opaque. Pass it as `from` to get what changed since. */
            continueFrom: string;
            /** @description The rows. */
            data: components["schemas"]["Jpm.V2.ExportProjectsResponse"][];
        };
        /** @description A page of the equipment feed. */
        "ExportResponse_Of_Pricebook.V2.ExportEquipmentResponse": {
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description Opaque. Pass it as `from` to get what changed since. */
            continueFrom: string;
            /** @description The rows. */
            data: components["schemas"]["Pricebook.V2.ExportEquipmentResponse"][];
        };
        /** @description A page of the materials feed. */
        "ExportResponse_Of_Pricebook.V2.ExportMaterialResponse": {
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description Opaque. Pass it as `from` to get what changed since. */
            continueFrom: string;
            /** @description The rows. */
            data: components["schemas"]["Pricebook.V2.ExportMaterialResponse"][];
        };
        /** @description A page of the business units feed. */
        "ExportResponse_Of_TenantSettings.V2.ExportBusinessUnitResponse": {
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description Opaque. Pass it as `from` to get what changed since. */
            continueFrom: string;
            /** @description The rows. */
            data: components["schemas"]["TenantSettings.V2.ExportBusinessUnitResponse"][];
        };
        /** @description A page of the employees feed. */
        "ExportResponse_Of_TenantSettings.V2.ExportEmployeeResponse": {
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description Opaque. Pass it as `from` to get what changed since. */
            continueFrom: string;
            /** @description The rows. */
            data: components["schemas"]["TenantSettings.V2.ExportEmployeeResponse"][];
        };
        /** @description A page of the tag types feed. */
        "ExportResponse_Of_TenantSettings.V2.ExportTagTypeResponse": {
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description Opaque. Pass it as `from` to get what changed since. */
            continueFrom: string;
            /** @description The rows. */
            data: components["schemas"]["TenantSettings.V2.ExportTagTypeResponse"][];
        };
        /** @description A page of the technicians feed. */
        "ExportResponse_Of_TenantSettings.V2.ExportTechnicianResponse": {
            /** @description Whether rows follow. */
            hasMore: boolean;
            /** @description Opaque. Pass it as `from` to get what changed since. */
            continueFrom: string;
            /** @description The rows. */
            data: components["schemas"]["TenantSettings.V2.ExportTechnicianResponse"][];
        };
        /** @description Who is e-mailed when an order of the type is sent or received. */
        "Inventory.PoTypeAlertSettings": {
            /** @description E-mail the technician when an order is sent. */
            sendEmailToTechnicianWhenPoMovedToSend: boolean;
            /** @description E-mail the technician when an order is received. */
            sendEmailToTechnicianWhenPoMovedToReceived: boolean;
            /** @description E-mail the project manager when an order is sent. */
            sendEmailToPmWhenPoMovedToSend: boolean;
            /** @description E-mail the project manager when an order is received. */
            sendEmailToPmWhenPoMovedToReceived: boolean;
        };
        /**
         * @description How extra costs are spread over the items; used when updating a type, and on bills.
         * @enum {string}
         */
        "Inventory.Types.LandedCostMethod": "None" | "ByValue";
        /** @description A unit a SKU is bought or counted in. */
        "Inventory.UnitOfMeasureModel": {
            name: string;
            /**
             * Format: int64
             * @description Material or equipment of the pricebook.
             */
            skuId: number;
            /** @description Kind of pricebook entry. */
            skuType: components["schemas"]["Pricebook.Types.SkuType"];
            /**
             * Format: decimal
             * @description Pieces in the unit.
             */
            quantity: number;
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @description The unit this one is a variant of.
             */
            unitOfMeasureBaseId: number;
            /**
             * Format: int64
             * @description Set when SKUs were converted to this unit.
             */
            newSkuConversionBatchId?: number | null;
            /**
             * Format: int64
             * @description Set when SKUs were converted from this unit.
             */
            oldSkuConversionBatchId?: number | null;
            /** @description Code of the SKU. */
            skuCode: string;
            /** @description Whether orders may use the unit. */
            isUsedForPurchasing: boolean;
            /** @description Vendors that sell in this unit. */
            vendors: components["schemas"]["Inventory.UnitOfMeasureVendorModel"][];
        };
        /** @description A vendor's part number and cost for a unit. */
        "Inventory.UnitOfMeasureVendorModel": {
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @description The vendor.
             */
            procurementVendorId: number;
            /** @description The vendor's own number for the item. */
            vendorPartNumber: string;
            /** @description Whether the vendor sells it in this unit by default. */
            vendorDefaultUnit: boolean;
            /**
             * Format: decimal
             * @description Cost of one piece.
             */
            cost?: number | null;
            /** @description False once deactivated or canceled. */
            active: boolean;
        };
        /** @description An address. All six parts are required; each may be an empty string, but not null. */
        "Inventory.V2.AddressRequest": {
            street: string;
            /** @description Suite, flat or the like. */
            unit: string;
            city: string;
            /** @description State or province. */
            state: string;
            /** @description Postal code. */
            zip: string;
            /** @description Country, such as `USA`. */
            country: string;
        };
        /** @description An address. Any part may be null. */
        "Inventory.V2.AddressResponse": {
            street?: string | null;
            /** @description Suite, flat or the like. */
            unit?: string | null;
            city?: string | null;
            /** @description State or province. */
            state?: string | null;
            /** @description Postal code. */
            zip?: string | null;
            /** @description Country, such as `USA`. */
            country?: string | null;
        };
        /** @description The accounting batch a record is in. */
        "Inventory.V2.BatchResponse": {
            /** Format: int64 */
            id: number;
            number?: string | null;
            name?: string | null;
        };
        /** @description Why the order is canceled. */
        "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.PurchaseOrderCancellationReason": {
            /** @description NotRequired by default. */
            canceledReason?: components["schemas"]["Inventory.V2.PurchaseOrderCancellationReason"];
        };
        /** @description Why the receipt is canceled. */
        "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReceiptCancellationReason": {
            /** @description NotRequired by default. */
            canceledReason?: components["schemas"]["Inventory.V2.ReceiptCancellationReason"];
        };
        /** @description Why the return is canceled. */
        "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReturnCancellationReason": {
            /** @description NotRequired by default. */
            canceledReason?: components["schemas"]["Inventory.V2.ReturnCancellationReason"];
        };
        /** @description Where to deliver. Answers show only the address. */
        "Inventory.V2.CreateAddressRequest": {
            /** @description Name of the place. */
            description: string;
            address: components["schemas"]["Inventory.V2.AddressRequest"];
        };
        /** @description A line of a new adjustment. */
        "Inventory.V2.CreateInventoryAdjustmentItemRequest": {
            /**
             * Format: int64
             * @description Active material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: decimal
             * @description The change; negative for a loss, never 0.
             */
            quantity: number;
            /**
             * Format: int64
             * @description Unit that the quantity is counted in. Stored, but never returned.
             */
            unitOfMeasureId?: number | null;
            /** @description Text on the line; the name of the SKU by default. */
            description?: string | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
        };
        /** @description A new adjustment. */
        "Inventory.V2.CreateInventoryAdjustmentRequest": {
            /**
             * Format: int64
             * @description Warehouse or truck whose stock changes; `inventoryLocationId` in answers.
             */
            locationId: number;
            /** @description Adjustment, BeginningBalance or Consignment; the other kinds are refused. */
            type: components["schemas"]["Inventory.V2.InventoryAdjustmentType"];
            /**
             * Format: date-time
             * @description Date of the adjustment; today by default.
             */
            date?: string | null;
            /**
             * Format: int64
             * @description Active business unit.
             */
            businessUnitId: number;
            /** @description A second number, entered by people. */
            referenceNumber?: string | null;
            /** @description Free text. */
            memo?: string | null;
            /** @description Values to keep under your application's GUID. */
            externalData?: components["schemas"]["Inventory.V2.ExternalDataCreateRequest"] | null;
            /** @description The lines. */
            items?: components["schemas"]["Inventory.V2.CreateInventoryAdjustmentItemRequest"][] | null;
        };
        /** @description A line to return. */
        "Inventory.V2.CreateInventoryReturnItemRequest": {
            /**
             * Format: int64
             * @description Active material or equipment of the pricebook.
             */
            skuId: number;
            /** @description Text on the line; may contain HTML. */
            description?: string | null;
            /**
             * Format: decimal
             * @description Above zero.
             */
            quantity: number;
            /**
             * Format: decimal
             * @description Cost of one piece, zero or more.
             */
            cost: number;
            /**
             * Format: int64
             * @description Shipment line, if the goods came with one.
             */
            shipmentItemId?: number | null;
            /**
             * Format: int64
             * @description Budget code. Must exist.
             */
            budgetCodeId?: number | null;
        };
        /** @description A new return. */
        "Inventory.V2.CreateInventoryReturnRequest": {
            /**
             * Format: int64
             * @description The vendor.
             */
            vendorId: number;
            /**
             * Format: int64
             * @description The job. Must exist.
             */
            jobId?: number | null;
            /**
             * Format: int64
             * @description Order the goods were received on. Unknown: 404.
             */
            purchaseOrderId?: number | null;
            /**
             * Format: int64
             * @description Kind of return; may make it CreditReceived immediately.
             */
            returnTypeId: number;
            /**
             * Format: int64
             * @description The business unit it is booked to.
             */
            businessUnitId: number;
            /**
             * Format: int64
             * @description Budget code. Must exist.
             */
            budgetCodeId?: number | null;
            /** @description A number of your own or the vendor's. */
            referenceNumber?: string | null;
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId: number;
            /**
             * Format: date-time
             * @description Date of the return.
             */
            returnDate: string;
            /** @description Free text. */
            memo?: string | null;
            /**
             * Format: decimal
             * @description Tax as an amount, not a rate; zero or more.
             */
            tax: number;
            /**
             * Format: decimal
             * @description Shipping as an amount, zero or more.
             */
            shipping: number;
            /**
             * Format: decimal
             * @description What the vendor keeps back, zero or more; subtracted from the return's amount.
             */
            restockingFee: number;
            /** @description The lines to return. */
            items?: components["schemas"]["Inventory.V2.CreateInventoryReturnItemRequest"][] | null;
        };
        /** @description A line to order. Name, code and type of the SKU are taken from the pricebook. */
        "Inventory.V2.CreatePurchaseOrderItemRequest": {
            /**
             * Format: int64
             * @description Active material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: html
             * @description Text on the line; may contain HTML.
             */
            description: string;
            /** @description The vendor's own number for the item. */
            vendorPartNumber: string;
            /**
             * Format: decimal
             * @description Above zero.
             */
            quantity: number;
            /**
             * Format: decimal
             * @description Cost of one piece, zero or more.
             */
            cost: number;
            /**
             * Format: int64
             * @description Budget code. Must exist.
             */
            budgetCodeId?: number | null;
        };
        /** @description A new purchase order. A `status` is not part of it and is dropped. */
        "Inventory.V2.CreatePurchaseOrderRequest": {
            /**
             * Format: int64
             * @description An active vendor.
             */
            vendorId: number;
            /**
             * Format: int64
             * @description An active purchase order type.
             */
            typeId: number;
            /**
             * Format: int64
             * @description An active business unit.
             */
            businessUnitId: number;
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId: number;
            /**
             * Format: int64
             * @description Job the order is for; it also sets the project and invoice. Must exist.
             */
            jobId?: number | null;
            /**
             * Format: int64
             * @description An active technician.
             */
            technicianId?: number | null;
            /**
             * Format: int64
             * @description Must be the job's project if there is a job, and must match the business unit.
             */
            projectId?: number | null;
            /**
             * Format: int64
             * @description Budget code. Must exist.
             */
            budgetCodeId?: number | null;
            /** @description Where to deliver; answers show only the address. */
            shipTo: components["schemas"]["Inventory.V2.CreateAddressRequest"];
            /** @description The vendor's invoice number: `vendorDocumentNumber` in answers. With an auto-receive type it goes to the receipt. */
            vendorInvoiceNumber?: string | null;
            /** @description Whether the order counts towards the technician's pay. Never returned. */
            impactsTechnicianPayroll: boolean;
            /**
             * Format: multiline
             * @description Free text: `summary` in answers.
             */
            memo?: string | null;
            /**
             * Format: date-time
             * @description Date of the order; the past is allowed.
             */
            date: string;
            /**
             * Format: date-time
             * @description When the goods are needed.
             */
            requiredOn: string;
            /**
             * Format: decimal
             * @description Tax as an amount, not a rate; zero or more.
             */
            tax: number;
            /**
             * Format: decimal
             * @description Shipping as an amount, zero or more.
             */
            shipping: number;
            /** @description At least one item. The same SKU may repeat. */
            items: components["schemas"]["Inventory.V2.CreatePurchaseOrderItemRequest"][];
        };
        /** @description A new purchase order type. */
        "Inventory.V2.CreatePurchaseOrderTypeRequest": {
            /** @description Not used by another type, ignoring case. */
            name: string;
            /** @description Whether it is in use. */
            active: boolean;
            /** @description Whether it is offered on the order screen. Never returned. */
            includeInPoScreen: boolean;
            /** @description Whether an order of this type is received in full the moment it is created. */
            automaticallyReceive: boolean;
            /** @description Whether technicians see the type. */
            displayToTechnician: boolean;
            /** @description Whether tax stays out of job costs. */
            excludeTaxFromJobCosting: boolean;
            /** @description Whether orders of the type count towards technicians' pay. */
            impactToTechnicianPayroll: boolean;
            /** @description Whether technicians may send orders of the type. */
            allowTechniciansToSendPo: boolean;
            /**
             * Format: int32
             * @description Days from the order's date to the date proposed for `requiredOn`; only the product's screens use it.
             */
            defaultRequiredDateDaysOffset: number;
            /** @description Whether that proposal skips weekends. */
            skipWeekends: boolean;
            /** @description Whether receiving is refused until the order or the receipt names a job. Never returned. */
            requireJobBeforeReceipt: boolean;
            /** @description Whether it counts for sales tax. */
            includeInSalesTax: boolean;
            /** @description Default type. At most one is: setting it clears it on the others. */
            isDefault: boolean;
            /** @description Whether received items are put on the job's invoice. Never returned. */
            copyPurchaseOrderItemsToInvoiceWhenReceived: boolean;
            /** @description Default type for consignment. At most one is. */
            isDefaultForConsignment: boolean;
            /** @description How extra costs are spread over the items. */
            landedCostMethod?: components["schemas"]["Inventory.V2.LandedCostMethod"] | null;
            /** @description Whether tax counts among the extra costs. */
            includeTaxInFullyLandedCost?: boolean | null;
            /** @description Whether an order of the type keeps its job once it has one; another job may replace it. False when left out. */
            preventJobDetachment?: boolean | null;
            /** @description E-mails sent when an order of the type moves on. Never returned. */
            alertSettings: components["schemas"]["Inventory.PoTypeAlertSettings"];
        };
        /** @description A new return type. */
        "Inventory.V2.CreateReturnTypeRequest": {
            /** @description Not used by another type, ignoring case. */
            name: string;
            /** @description Whether a return of this type is CreditReceived the moment it is created. */
            automaticallyReceiveVendorCredit: boolean;
            /** @description Whether it counts for sales tax. */
            includeInSalesTax: boolean;
            /** @description Default type. At most one is: setting it clears it on the others. */
            isDefault: boolean;
            /** @description Default type for consignment. At most one is. */
            isDefaultForConsignment: boolean;
        };
        /** @description A new truck. */
        "Inventory.V2.CreateTruckRequest": {
            /** @description Not used by another truck. */
            name: string;
            /**
             * Format: multiline
             * @description Free text.
             */
            memo?: string | null;
            /**
             * Format: int64
             * @description Warehouse the truck belongs to. Must exist.
             */
            warehouseId: number;
            /**
             * Format: int64
             * @description Stock template: `inventoryTemplateId` in answers.
             */
            templateId?: number | null;
            /** @description Technicians on the truck. */
            technicianIds?: number[] | null;
            /** @description Values to keep under your application's GUID. */
            externalData?: components["schemas"]["Inventory.V2.ExternalDataCreateRequest"] | null;
        };
        /** @description An e-mail recipient for orders. Never returned. */
        "Inventory.V2.CreateVendorContactRequest": {
            name: string;
            email: string;
        };
        /** @description A new vendor. */
        "Inventory.V2.CreateVendorRequest": {
            /** @description Not blank. It need not be unique. */
            name: string;
            /** @description Whether it is in use. */
            active: boolean;
            /**
             * Format: multiline
             * @description Free text.
             */
            memo?: string | null;
            /** @description First name of the primary contact; shown in `contactInfo`, like the next four. */
            firstName?: string | null;
            lastName?: string | null;
            phone?: string | null;
            email?: string | null;
            fax?: string | null;
            /** @description Whether the vendor restocks trucks. */
            isTruckReplenishment: boolean;
            /** @description How orders reach the vendor; Manual when left out. */
            deliveryOption?: components["schemas"]["InventoryUnsafe.PurchaseOrderDeliveryOption"] | null;
            /**
             * Format: decimal
             * @description Default tax rate of the vendor's orders, zero or more; `defaultTaxRate` in answers.
             */
            taxRate: number;
            /** @description Whether technicians may not create orders with this vendor; `isMobileCreationRestricted` in answers. */
            restrictedMobileCreation: boolean;
            /** @description QuickBooks item name. Never returned. */
            vendorQuickbooksItem?: string | null;
            /**
             * Format: int64
             * @description Payment term. Must exist; never returned.
             */
            paymentTermId?: number | null;
            /**
             * Format: int64
             * @description Vendor to pay instead; not the vendor itself. Never returned.
             */
            remittanceVendorId?: number | null;
            /** @description The main address, all six parts. */
            address: components["schemas"]["Inventory.V2.AddressRequest"];
            /** @description Values to keep under your application's GUID. */
            externalData?: components["schemas"]["Inventory.V2.ExternalDataCreateRequest"] | null;
            /** @description Tags. Never returned. */
            tags?: components["schemas"]["Inventory.V2.TagRequest"][] | null;
            /** @description E-mail recipients of orders. Never returned. */
            vendorContacts?: components["schemas"]["Inventory.V2.CreateVendorContactRequest"][] | null;
        };
        /**
         * @description Kind of value a custom field takes.
         * @enum {string}
         */
        "Inventory.V2.CustomFieldDataType": "Text" | "Dropdown" | "Numeric";
        /** @description The values to set on one record. */
        "Inventory.V2.CustomFieldOperationRequest": {
            /**
             * Format: int64
             * @description Id of the record.
             */
            objectId: number;
            /** @description Values to set. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldRequest"][];
        };
        /** @description A custom field by name, and its value as text. */
        "Inventory.V2.CustomFieldRequest": {
            /** @description Name of an existing custom field. */
            name: string;
            /** @description As text, also for numeric fields; for a dropdown, one of its options. */
            value: string;
        };
        /** @description A custom field value. */
        "Inventory.V2.CustomFieldResponse": {
            /**
             * Format: int64
             * @description Id of the custom field.
             */
            typeId: number;
            name: string;
            value: string;
        };
        /** @description A custom field that can be set. */
        "Inventory.V2.CustomFieldTypeResponse": {
            /** Format: int64 */
            id: number;
            name: string;
            /** @description Text, Dropdown or Numeric. */
            dataType: components["schemas"]["Inventory.V2.CustomFieldDataType"];
            /** @description The options of a dropdown, null for other types. */
            dataTypeOptions?: string[] | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
        };
        /** @description Custom field values for several records, applied all or none. */
        "Inventory.V2.CustomFieldUpdateRequest": {
            /** @description One entry a record. */
            operations: components["schemas"]["Inventory.V2.CustomFieldOperationRequest"][];
        };
        /** @description An adjustment in the feed. */
        "Inventory.V2.ExportAdjustmentsResponse": {
            /** Format: int64 */
            id: number;
            /** @description False once deactivated or canceled. */
            active: boolean;
            number: string;
            /** @description A second number, entered by people. */
            referenceNumber: string;
            /** @description The kind's display name, such as `Inventory Quantity Adjustment` or `Beginning Balance`. */
            type: string;
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId: number;
            /**
             * Format: int64
             * @description The business unit it is booked to.
             */
            businessUnitId?: number | null;
            /**
             * Format: int64
             * @description The project, if any.
             */
            projectId?: number | null;
            /**
             * Format: int64
             * @description The invoice, if any.
             */
            invoiceId?: number | null;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById?: number | null;
            /**
             * Format: multiline
             * @description Free text.
             */
            memo: string;
            /**
             * Format: date-time
             * @description Date of the adjustment.
             */
            date: string;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /**
             * Format: int64
             * @deprecated
             * @description Use `batch`.
             */
            batchId?: number | null;
            /** @description Accounting batch, null until the record is in one. */
            batch?: components["schemas"]["Inventory.V2.BatchResponse"] | null;
            /** @description Where the record stands on its way to accounting. */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /** @description Why it was canceled. */
            canceledReason?: components["schemas"]["Inventory.V2.InventoryReasonTransactionCanceled"] | null;
            /**
             * Format: int64
             * @description User who canceled it.
             */
            canceledById?: number | null;
            /**
             * Format: date-time
             * @description When it was canceled.
             */
            dateCanceled?: string | null;
            /** @description Values kept under your application's GUID; an empty list unless the request names the GUID. */
            externalData: components["schemas"]["Inventory.V2.ExternalDataModel"][];
            /** @description The lines. */
            items: components["schemas"]["Inventory.V2.InventoryAdjustmentItemResponse"][];
            /** @description Custom field values; an empty list when there are none. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][];
        };
        /** @description A purchase order in the feed. */
        "Inventory.V2.ExportPurchaseOrdersResponse": {
            /** Format: int64 */
            id: number;
            /** @description The job's number for its first order, then `<job number>-001` and so on; without a job, a number of its own. It never changes. */
            number: string;
            /**
             * Format: int64
             * @description The job's invoice.
             */
            invoiceId?: number | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId?: number | null;
            /**
             * Format: int64
             * @description The project, taken from the job unless given.
             */
            projectId?: number | null;
            /** @description Pending, Sent, PartiallyReceived, Received, Exported or Canceled. */
            status: string;
            /**
             * Format: int64
             * @description The purchase order type.
             */
            typeId: number;
            /**
             * Format: int64
             * @description The vendor.
             */
            vendorId: number;
            /**
             * Format: int64
             * @description The technician, if any.
             */
            technicianId?: number | null;
            /** @description The bare address; the `description` sent with it is not shown. */
            shipTo: components["schemas"]["Inventory.V2.AddressResponse"];
            /**
             * Format: int64
             * @description The business unit it is booked to.
             */
            businessUnitId?: number | null;
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId?: number | null;
            /**
             * Format: int64
             * @description Accounting batch, null until exported.
             */
            batchId?: number | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
            /** @description The vendor's invoice number: `vendorInvoiceNumber` in requests. */
            vendorDocumentNumber: string | null;
            /**
             * Format: date-time
             * @description Date of the order.
             */
            date: string;
            /**
             * Format: date-time
             * @description When the goods are needed.
             */
            requiredOn?: string | null;
            /**
             * Format: date-time
             * @description When it was sent; cleared when the sending is undone.
             */
            sentOn?: string | null;
            /**
             * Format: date-time
             * @description When the last open item arrived.
             */
            receivedOn?: string | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /**
             * Format: decimal
             * @description Items plus tax and shipping.
             */
            total: number;
            /**
             * Format: decimal
             * @description Tax as an amount, not a rate.
             */
            tax: number;
            /**
             * Format: decimal
             * @description Shipping as an amount.
             */
            shipping: number;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById?: number | null;
            /**
             * Format: multiline
             * @description Free text: `memo` in requests.
             */
            summary: string | null;
            /** @description The active items. */
            items: components["schemas"]["Inventory.V2.PurchaseOrderItemResponse"][];
            /** @description Null when there are none. They can be read but not set through the API. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
        };
        /** @description A return in the feed. */
        "Inventory.V2.ExportReturnsResponse": {
            /** Format: int64 */
            id: number;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /** @description Counts up from 1 for each tenant. */
            number: string;
            /** @description A number of your own or the vendor's. */
            referenceNumber: string;
            /** @description Where the return stands. */
            status: components["schemas"]["Inventory.V2.InventoryReturnStatus"];
            /**
             * Format: int64
             * @description The return type.
             */
            returnTypeId: number;
            /**
             * Format: int64
             * @description The vendor.
             */
            vendorId: number;
            /**
             * Format: int64
             * @description Order the goods were received on, if any.
             */
            purchaseOrderId?: number | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId?: number | null;
            /**
             * Format: int64
             * @description The project, if any.
             */
            projectId?: number | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
            /**
             * Format: int64
             * @description The business unit it is booked to.
             */
            businessUnitId: number;
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId?: number | null;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById?: number | null;
            /**
             * Format: multiline
             * @description Free text, null when not set.
             */
            memo: string | null;
            /**
             * Format: decimal
             * @description Items plus tax and shipping, less the restocking fee.
             */
            returnAmount: number;
            /**
             * Format: decimal
             * @description Tax as an amount.
             */
            taxAmount: number;
            /**
             * Format: decimal
             * @description Shipping as an amount.
             */
            shippingAmount: number;
            /**
             * Format: date-time
             * @description Date of the return.
             */
            returnDate: string;
            /**
             * Format: date-time
             * @description When the goods were returned; null before.
             */
            returnedOn?: string | null;
            /**
             * Format: date-time
             * @description When the credit was received; null before.
             */
            creditReceivedOn?: string | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /**
             * Format: int64
             * @deprecated
             * @description Use `batch`.
             */
            batchId?: number | null;
            /** @description Accounting batch, null until the record is in one. */
            batch?: components["schemas"]["Inventory.V2.BatchResponse"] | null;
            /** @description Where the record stands on its way to accounting. */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /**
             * Format: int64
             * @description User who canceled it.
             */
            canceledById?: number | null;
            /** @description Why it was canceled. */
            canceledReason?: components["schemas"]["Inventory.V2.InventoryReasonTransactionCanceled"] | null;
            /**
             * Format: date-time
             * @description When it was canceled.
             */
            dateCanceled?: string | null;
            /** @description The returned lines. */
            items: components["schemas"]["Inventory.V2.InventoryReturnItemResponse"][];
            /** @description Custom field values, null when there are none. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
            /** @description Values stored under your application's GUID. Null unless the request names the GUID. */
            externalData: components["schemas"]["Inventory.V2.ExternalDataModel"][] | null;
        };
        /** @description A transfer in the feed. */
        "Inventory.V2.ExportTransfersResponse": {
            /** Format: int64 */
            id: number;
            /** @description Name of the transfer type. */
            transferType: string;
            /** @description Pending, Picked, Received or Canceled. */
            status: string;
            number: string;
            /** @description A second number, entered by people. */
            referenceNumber: string;
            /**
             * Format: int64
             * @description Warehouse or truck that the goods leave.
             */
            fromLocationId: number;
            /**
             * Format: int64
             * @description Warehouse or truck that they go to.
             */
            toLocationId: number;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById?: number | null;
            /**
             * Format: multiline
             * @description Free text.
             */
            memo: string;
            /**
             * Format: date-time
             * @description Date of the transfer.
             */
            date: string;
            /**
             * Format: date-time
             * @description When it was picked; null before.
             */
            pickedDate?: string | null;
            /**
             * Format: date-time
             * @description When it arrived; null before.
             */
            receivedDate?: string | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /**
             * Format: int64
             * @deprecated
             * @description Use `batch`.
             */
            batchId?: number | null;
            /** @description Accounting batch, null until the record is in one. */
            batch?: components["schemas"]["Inventory.V2.BatchResponse"] | null;
            /** @description Where the record stands on its way to accounting. */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /**
             * Format: date-time
             * @description When it is needed.
             */
            dateRequired?: string | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId?: number | null;
            /**
             * Format: int64
             * @description The invoice, if any.
             */
            invoiceId?: number | null;
            /**
             * Format: int64
             * @description User who canceled it.
             */
            canceledById?: number | null;
            /** @description Why it was canceled. */
            canceledReason?: components["schemas"]["Inventory.V2.InventoryReasonTransactionCanceled"] | null;
            /**
             * Format: date-time
             * @description When it was canceled.
             */
            dateCanceled?: string | null;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /**
             * Format: int64
             * @description User who picked it.
             */
            pickedById?: number | null;
            /**
             * Format: int64
             * @description User who received it.
             */
            receivedById?: number | null;
            /** @description The lines. */
            items: components["schemas"]["Inventory.V2.InventoryTransferItemResponse"][];
            /** @description Custom field values; an empty list when there are none. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][];
            /** @description Values stored under your application's GUID. Null unless the request names the GUID. */
            externalData?: components["schemas"]["Inventory.V2.ExternalDataModel"][] | null;
        };
        /** @description External data for a new record, kept under your application's GUID. */
        "Inventory.V2.ExternalDataCreateRequest": {
            /**
             * Format: guid
             * @description GUID of the application the data belongs to.
             */
            applicationGuid: string;
            /** @description Keys and values. Keys must be unique and not blank. */
            externalData: components["schemas"]["Inventory.V2.ExternalDataModel"][];
        };
        /** @description A key and its value. */
        "Inventory.V2.ExternalDataModel": {
            /** @description Not blank, and unique in a request. */
            key: string;
            value: string;
        };
        /**
         * @description Replace drops all keys stored under the GUID first; Merge sets the given keys and deletes those given with null.
         * @enum {string}
         */
        "Inventory.V2.ExternalDataPatchMode": "Replace" | "Merge";
        /** @description A key and its new value. */
        "Inventory.V2.ExternalDataUpdateModel": {
            /** @description Not blank, and unique in a request. */
            key: string;
            /** @description Null deletes the key when merging. */
            value?: string | null;
        };
        /** @description A change to the external data kept under one application GUID. */
        "Inventory.V2.ExternalDataUpdateRequest": {
            /** @description Replace when left out. */
            patchMode?: components["schemas"]["Inventory.V2.ExternalDataPatchMode"] | null;
            /**
             * Format: guid
             * @description GUID of the application the data belongs to.
             */
            applicationGuid: string;
            /** @description Keys and values. Keys must be unique and not blank. */
            externalData: components["schemas"]["Inventory.V2.ExternalDataUpdateModel"][];
        };
        /** @description A general ledger account. */
        "Inventory.V2.GLAccountResponse": {
            name?: string | null;
            number?: string | null;
            type?: string | null;
            /** @description Finer kind of account. */
            detailType?: string | null;
        };
        /** @description A line of an adjustment. */
        "Inventory.V2.InventoryAdjustmentItemResponse": {
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @description Material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: html
             * @description Text on the line; may contain HTML.
             */
            description: string;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            name: string;
            /** @description Code of the SKU. */
            code: string;
            /** Format: decimal */
            quantity: number;
            /**
             * Format: decimal
             * @description Cost of one piece.
             */
            cost: number;
            /**
             * Format: decimal
             * @description Quantity times cost.
             */
            totalCost: number;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById?: number | null;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
            /** @description Serial numbers, null when there are none. */
            serialNumbers?: components["schemas"]["Inventory.V2.SerialNumberResponse"][] | null;
        };
        /** @description A correction of stock at one location. */
        "Inventory.V2.InventoryAdjustmentResponse": {
            /** Format: int64 */
            id: number;
            /** @description False once deactivated or canceled. */
            active: boolean;
            number: string;
            /** @description A second number, entered by people. */
            referenceNumber: string;
            /** @description The kind's display name, such as `Inventory Quantity Adjustment` or `Beginning Balance`. */
            type: string;
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId: number;
            /**
             * Format: int64
             * @description The business unit it is booked to.
             */
            businessUnitId?: number | null;
            /**
             * Format: int64
             * @description The project, if any.
             */
            projectId?: number | null;
            /**
             * Format: int64
             * @description The invoice, if any.
             */
            invoiceId?: number | null;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById?: number | null;
            /**
             * Format: multiline
             * @description Free text.
             */
            memo: string;
            /**
             * Format: date-time
             * @description Date of the adjustment.
             */
            date: string;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /**
             * Format: int64
             * @deprecated
             * @description Use `batch`.
             */
            batchId?: number | null;
            /** @description Accounting batch, null until the record is in one. */
            batch?: components["schemas"]["Inventory.V2.BatchResponse"] | null;
            /** @description Where the record stands on its way to accounting. */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /** @description Why it was canceled. */
            canceledReason?: components["schemas"]["Inventory.V2.InventoryReasonTransactionCanceled"] | null;
            /**
             * Format: int64
             * @description User who canceled it.
             */
            canceledById?: number | null;
            /**
             * Format: date-time
             * @description When it was canceled.
             */
            dateCanceled?: string | null;
            /** @description Values kept under your application's GUID; an empty list unless the request names the GUID. */
            externalData: components["schemas"]["Inventory.V2.ExternalDataModel"][];
            /** @description The lines. */
            items: components["schemas"]["Inventory.V2.InventoryAdjustmentItemResponse"][];
            /** @description Custom field values; an empty list when there are none. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][];
        };
        /**
         * @description The kinds of adjustment. Requests may send Adjustment, BeginningBalance and Consignment only.
         * @enum {string}
         */
        "Inventory.V2.InventoryAdjustmentType": "Adjustment" | "BeginningBalance" | "InventoryReturn" | "InventoryCount" | "AutoConsume" | "ReturnToWarehouse" | "Consignment" | "ConsignmentInventoryCount" | "ReturnToVendor" | "IntracompanyTransferIncoming" | "IntracompanyTransferOutgoing";
        /**
         * @description Why a transaction was canceled.
         * @enum {string}
         */
        "Inventory.V2.InventoryReasonTransactionCanceled": "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled" | "NotWarranty" | "WarrantyRejected";
        /** @description A received line. */
        "Inventory.V2.InventoryReceiptItemResponse": {
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @description Material or equipment of the pricebook.
             */
            skuId: number;
            name: string;
            /** @description Code of the SKU. */
            code: string;
            /**
             * Format: html
             * @description Text on the line; may contain HTML.
             */
            description: string;
            /** Format: decimal */
            quantity: number;
            /**
             * Format: decimal
             * @description Cost of one piece.
             */
            cost: number;
            /** @description General ledger account of the item. */
            generalLedgerAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @description Cost of sale account of the item. */
            costOfSaleAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @description Asset account; null for items not kept as assets. */
            assetAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /**
             * Format: int64
             * @description Line of the order that was received.
             */
            purchaseOrderItemId: number;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
            /**
             * Format: decimal
             * @description Share of the shipping.
             */
            allocatedShipping?: number | null;
            /**
             * Format: decimal
             * @description Share of the tax.
             */
            allocatedTax?: number | null;
            /**
             * Format: decimal
             * @description Share of other costs.
             */
            allocatedOtherCosts?: number | null;
            /**
             * Format: decimal
             * @description Cost of one piece, including its shares.
             */
            fullyLandedUnitCost?: number | null;
        };
        /** @description Goods received against a purchase order. Unlike the other transactions it has no `batch` key. */
        "Inventory.V2.InventoryReceiptResponse": {
            /** Format: int64 */
            id: number;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /** @description The order's number with `-R1`, `-R2` and so on. */
            number: string;
            /** @description The vendor's invoice number: `vendorDocumentNumber` in requests. */
            vendorInvoiceNumber: string | null;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById?: number | null;
            /**
             * Format: multiline
             * @description Free text, null when not set.
             */
            memo: string | null;
            /**
             * Format: int64
             * @description The purchase order.
             */
            purchaseOrderId: number;
            /**
             * Format: int64
             * @description Bill made on receipt, if the tenant makes them.
             */
            billId?: number | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId?: number | null;
            /**
             * Format: int64
             * @description The business unit it is booked to.
             */
            businessUnitId?: number | null;
            /**
             * Format: int64
             * @description The vendor.
             */
            vendorId: number;
            /**
             * Format: int64
             * @description The technician, if any.
             */
            technicianId?: number | null;
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId: number;
            /** @description Where the order was to be delivered. */
            shipTo?: components["schemas"]["Inventory.V2.AddressResponse"] | null;
            /** @description Name of the place of delivery. */
            shipToDescription: string;
            /**
             * Format: decimal
             * @description Items plus tax and shipping.
             */
            receiptAmount: number;
            /**
             * Format: decimal
             * @description Tax as an amount.
             */
            taxAmount: number;
            /**
             * Format: decimal
             * @description Shipping as an amount.
             */
            shippingAmount: number;
            /**
             * Format: date-time
             * @description Date of the receipt.
             */
            receivedOn?: string | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /**
             * Format: int64
             * @description Accounting batch; null until the record is in one.
             */
            batchId?: number | null;
            /** @description Where the record stands on its way to accounting. */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
            /** @description How extra costs are spread over the items. */
            landedCostMethod: components["schemas"]["Inventory.V2.LandedCostMethod"];
            /**
             * Format: decimal
             * @description Other costs.
             */
            otherAmount?: number | null;
            /** @description The lines. */
            items: components["schemas"]["Inventory.V2.InventoryReceiptItemResponse"][];
            /** @description Null when there are none. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
        };
        /** @description A returned line. */
        "Inventory.V2.InventoryReturnItemResponse": {
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @description Material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: html
             * @description Text on the line; may contain HTML.
             */
            description: string;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            name: string;
            /** @description Code of the SKU. */
            code: string;
            /** Format: decimal */
            quantity: number;
            /**
             * Format: decimal
             * @description Cost of one piece.
             */
            cost: number;
            /** @description General ledger account of the item. */
            generalLedgerAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @description Cost of sale account of the item. */
            costOfSaleAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @description Asset account; null for items not kept as assets. */
            assetAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @description Serial numbers, null when there are none. */
            serialNumbers?: components["schemas"]["Inventory.V2.SerialNumberResponse"][] | null;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById?: number | null;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /**
             * Format: int64
             * @description Receipt line that the goods came with.
             */
            receiptItemId?: number | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
        };
        /** @description Goods sent back to a vendor. The restocking fee is part of `returnAmount` but not shown. */
        "Inventory.V2.InventoryReturnResponse": {
            /** Format: int64 */
            id: number;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /** @description Counts up from 1 for each tenant. */
            number: string;
            /** @description A number of your own or the vendor's. */
            referenceNumber: string;
            /** @description Where the return stands. */
            status: components["schemas"]["Inventory.V2.InventoryReturnStatus"];
            /**
             * Format: int64
             * @description The return type.
             */
            returnTypeId: number;
            /**
             * Format: int64
             * @description The vendor.
             */
            vendorId: number;
            /**
             * Format: int64
             * @description Order the goods were received on, if any.
             */
            purchaseOrderId?: number | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId?: number | null;
            /**
             * Format: int64
             * @description The project, if any.
             */
            projectId?: number | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
            /**
             * Format: int64
             * @description The business unit it is booked to.
             */
            businessUnitId: number;
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId?: number | null;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById?: number | null;
            /**
             * Format: multiline
             * @description Free text, null when not set.
             */
            memo: string | null;
            /**
             * Format: decimal
             * @description Items plus tax and shipping, less the restocking fee.
             */
            returnAmount: number;
            /**
             * Format: decimal
             * @description Tax as an amount.
             */
            taxAmount: number;
            /**
             * Format: decimal
             * @description Shipping as an amount.
             */
            shippingAmount: number;
            /**
             * Format: date-time
             * @description Date of the return.
             */
            returnDate: string;
            /**
             * Format: date-time
             * @description When the goods were returned; null before.
             */
            returnedOn?: string | null;
            /**
             * Format: date-time
             * @description When the credit was received; null before.
             */
            creditReceivedOn?: string | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /**
             * Format: int64
             * @deprecated
             * @description Use `batch`.
             */
            batchId?: number | null;
            /** @description Accounting batch, null until the record is in one. */
            batch?: components["schemas"]["Inventory.V2.BatchResponse"] | null;
            /** @description Where the record stands on its way to accounting. */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /**
             * Format: int64
             * @description User who canceled it.
             */
            canceledById?: number | null;
            /** @description Why it was canceled. */
            canceledReason?: components["schemas"]["Inventory.V2.InventoryReasonTransactionCanceled"] | null;
            /**
             * Format: date-time
             * @description When it was canceled.
             */
            dateCanceled?: string | null;
            /** @description The returned lines. */
            items: components["schemas"]["Inventory.V2.InventoryReturnItemResponse"][];
            /** @description Custom field values, null when there are none. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
            /** @description Values stored under your application's GUID. Null unless the request names the GUID. */
            externalData: components["schemas"]["Inventory.V2.ExternalDataModel"][] | null;
        };
        /**
         * @description Pending, then Returned, then CreditReceived; or Canceled.
         * @enum {string}
         */
        "Inventory.V2.InventoryReturnStatus": "Pending" | "Returned" | "CreditReceived" | "Canceled";
        /** @description A SKU to keep in stock, with its minimum and maximum. */
        "Inventory.V2.InventoryTemplateItemResponse": {
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @description Material or equipment of the pricebook.
             */
            skuId: number;
            /** @description Code of the SKU. */
            code: string;
            /** @description Text on the line; may contain HTML. */
            description?: string | null;
            name: string;
            /** @description Kind of pricebook entry. */
            skuType: string;
            /**
             * Format: decimal
             * @description Restock below this.
             */
            minQuantity: number;
            /**
             * Format: decimal
             * @description Restock up to this.
             */
            maxQuantity: number;
            /** @description Free text. */
            memo?: string | null;
            /** @description Unit in which the SKU is stocked; null for single pieces. */
            unitOfMeasure?: components["schemas"]["Inventory.UnitOfMeasureModel"] | null;
            /** @description Whether the vendor owns the goods until they are used. */
            isConsignment: boolean;
        };
        /** @description A stock template. */
        "Inventory.V2.InventoryTemplateResponse": {
            /** Format: int64 */
            id: number;
            name: string;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /** @description Kind of location the template is for. */
            type: string;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description Whether the vendor owns the goods until they are used. */
            isConsignment: boolean;
            /** @description Warehouses and trucks that use it. */
            locationIds?: number[] | null;
            /** @description The lines. */
            items?: components["schemas"]["Inventory.V2.InventoryTemplateItemResponse"][] | null;
        };
        /** @description A line of a transfer. */
        "Inventory.V2.InventoryTransferItemResponse": {
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @description Material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: html
             * @description Text on the line; may contain HTML.
             */
            description: string;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            name: string;
            /** @description Code of the SKU. */
            code: string;
            /** Format: decimal */
            quantity: number;
            /**
             * Format: decimal
             * @description How much has been picked so far.
             */
            quantityPicked: number;
            /**
             * Format: decimal
             * @description Cost of one piece.
             */
            cost: number;
            /**
             * Format: decimal
             * @description Quantity times cost.
             */
            totalCost: number;
            /** @description Serial numbers, null when there are none. */
            serialNumbers?: components["schemas"]["Inventory.V2.SerialNumberResponse"][] | null;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById?: number | null;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
        };
        /** @description A movement of stock between two locations. */
        "Inventory.V2.InventoryTransferResponse": {
            /** Format: int64 */
            id: number;
            /** @description Name of the transfer type. */
            transferType: string;
            /** @description Pending, Picked, Received or Canceled. */
            status: string;
            number: string;
            /** @description A second number, entered by people. */
            referenceNumber: string;
            /**
             * Format: int64
             * @description Warehouse or truck that the goods leave.
             */
            fromLocationId: number;
            /**
             * Format: int64
             * @description Warehouse or truck that they go to.
             */
            toLocationId: number;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById?: number | null;
            /**
             * Format: multiline
             * @description Free text.
             */
            memo: string;
            /**
             * Format: date-time
             * @description Date of the transfer.
             */
            date: string;
            /**
             * Format: date-time
             * @description When it was picked; null before.
             */
            pickedDate?: string | null;
            /**
             * Format: date-time
             * @description When it arrived; null before.
             */
            receivedDate?: string | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /**
             * Format: int64
             * @deprecated
             * @description Use `batch`.
             */
            batchId?: number | null;
            /** @description Accounting batch, null until the record is in one. */
            batch?: components["schemas"]["Inventory.V2.BatchResponse"] | null;
            /** @description Where the record stands on its way to accounting. */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /**
             * Format: date-time
             * @description When it is needed.
             */
            dateRequired?: string | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId?: number | null;
            /**
             * Format: int64
             * @description The invoice, if any.
             */
            invoiceId?: number | null;
            /**
             * Format: int64
             * @description User who canceled it.
             */
            canceledById?: number | null;
            /** @description Why it was canceled. */
            canceledReason?: components["schemas"]["Inventory.V2.InventoryReasonTransactionCanceled"] | null;
            /**
             * Format: date-time
             * @description When it was canceled.
             */
            dateCanceled?: string | null;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /**
             * Format: int64
             * @description User who picked it.
             */
            pickedById?: number | null;
            /**
             * Format: int64
             * @description User who received it.
             */
            receivedById?: number | null;
            /** @description The lines. */
            items: components["schemas"]["Inventory.V2.InventoryTransferItemResponse"][];
            /** @description Custom field values; an empty list when there are none. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][];
            /** @description Values stored under your application's GUID. Null unless the request names the GUID. */
            externalData?: components["schemas"]["Inventory.V2.ExternalDataModel"][] | null;
        };
        /**
         * @description How extra costs are spread over the items.
         * @enum {string}
         */
        "Inventory.V2.LandedCostMethod": "None" | "ByValue";
        /** @description A return type. */
        "Inventory.V2.ListReturnTypesResponse": {
            /** Format: int64 */
            id: number;
            name?: string | null;
            /** @description Whether a return of this type is CreditReceived the moment it is created. */
            automaticallyReceiveVendorCredit: boolean;
            /** @description Whether it counts for sales tax. */
            includeInSalesTax: boolean;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /** @description Default type. At most one is: setting it clears it on the others. */
            isDefault: boolean;
            /** @description Default type for consignment. At most one is. */
            isDefaultForConsignment: boolean;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
        };
        /**
         * @description How several conditions combine.
         * @enum {string}
         */
        "Inventory.V2.LogicalOperator": "And" | "Or";
        /** @description A new markup band. */
        "Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest": {
            /**
             * Format: decimal
             * @description Lowest cost of the band, inclusive.
             */
            from: number;
            /**
             * Format: decimal
             * @description Upper end of the band, exclusive.
             */
            to: number;
            /**
             * Format: decimal
             * @description Markup in percent.
             */
            percent: number;
        };
        /** @description A markup band. It applies to costs from `from` up to, but not including, `to`. */
        "Inventory.V2.Markups.PurchaseOrderMarkupResponse": {
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /**
             * Format: decimal
             * @description Lowest cost of the band, inclusive.
             */
            from: number;
            /**
             * Format: decimal
             * @description Upper end of the band, exclusive.
             */
            to: number;
            /**
             * Format: decimal
             * @description Markup in percent.
             */
            percent: number;
            /** Format: int64 */
            id: number;
        };
        /** @description The band's new values, all three. */
        "Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest": {
            /**
             * Format: decimal
             * @description Lowest cost of the band, inclusive.
             */
            from: number;
            /**
             * Format: decimal
             * @description Upper end of the band, exclusive.
             */
            to: number;
            /**
             * Format: decimal
             * @description Markup in percent.
             */
            percent: number;
        };
        /**
         * @description Why a request is rejected.
         * @enum {string}
         */
        "Inventory.V2.PoApprovalRejectionReason": "CostTooHigh" | "WrongVendor" | "Other";
        /**
         * @description Why a purchase order is canceled.
         * @enum {string}
         */
        "Inventory.V2.PurchaseOrderCancellationReason": "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";
        /** @description A line of a purchase order. */
        "Inventory.V2.PurchaseOrderItemResponse": {
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @description Material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: html
             * @description Text from the request; may contain HTML.
             */
            description: string;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description From the pricebook when the line was made. */
            skuName: string;
            /** @description From the pricebook when the line was made. */
            skuCode: string;
            /** @description `Material` or `Equipment`. */
            skuType: string;
            /** @description The vendor's own number for the item; null in some rows. */
            vendorPartNumber: string | null;
            /** Format: decimal */
            quantity: number;
            /**
             * Format: decimal
             * @description Sum of the active receipts.
             */
            quantityReceived: number;
            /**
             * Format: decimal
             * @description Cost of one piece.
             */
            cost: number;
            /**
             * Format: decimal
             * @description Quantity times cost.
             */
            total: number;
            /** @description Serial numbers, null when there are none. */
            serialNumbers: components["schemas"]["Inventory.V2.SerialNumberResponse"][] | null;
            /** @description Pending, Sent, PartiallyReceived, Received or Canceled: the item's own, not just the order's. */
            status: string;
            /** @description Whether the item is charged to the customer. */
            chargeable: boolean;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
        };
        /** @description The rejection of a request. */
        "Inventory.V2.PurchaseOrderRequestRejectionArgs": {
            /** @description Needed. */
            rejectionReason: components["schemas"]["Inventory.V2.PoApprovalRejectionReason"];
        };
        /** @description An order that needs, or needed, approval. */
        "Inventory.V2.PurchaseOrderRequestResponse": {
            /** Format: int64 */
            id: number;
            /** @description Number of the request; not an order number. */
            requestNumber: string;
            /** @description PendingApproval, Approved or Rejected. */
            requestStatus: string;
            /**
             * Format: int64
             * @description The job's invoice.
             */
            invoiceId?: number | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId?: number | null;
            /**
             * Format: int64
             * @description The project, taken from the job unless given.
             */
            projectId?: number | null;
            /**
             * Format: int64
             * @description The purchase order type.
             */
            typeId: number;
            /**
             * Format: int64
             * @description The vendor.
             */
            vendorId: number;
            /**
             * Format: int64
             * @description The technician, if any.
             */
            technicianId?: number | null;
            /** @description The bare address; the `description` sent with it is not shown. */
            shipTo?: components["schemas"]["Inventory.V2.AddressResponse"] | null;
            /**
             * Format: int64
             * @description The business unit it is booked to.
             */
            businessUnitId?: number | null;
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId?: number | null;
            /**
             * Format: int64
             * @description Accounting batch.
             */
            batchId?: number | null;
            /** @description The vendor's invoice number: `vendorInvoiceNumber` in requests. */
            vendorDocumentNumber?: string | null;
            /**
             * Format: date-time
             * @description Date of the order.
             */
            date: string;
            /**
             * Format: date-time
             * @description When the goods are needed.
             */
            requiredOn?: string | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /**
             * Format: decimal
             * @description Items plus tax and shipping.
             */
            total: number;
            /**
             * Format: decimal
             * @description Tax as an amount, not a rate.
             */
            tax: number;
            /**
             * Format: decimal
             * @description Shipping as an amount.
             */
            shipping: number;
            /**
             * Format: multiline
             * @description Free text: `memo` in requests.
             */
            summary?: string | null;
            /** @description The active items. */
            items: components["schemas"]["Inventory.V2.PurchaseOrderItemResponse"][];
            /** @description Custom field values, null when there are none. */
            customFields?: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
        };
        /**
         * @description Where a request stands.
         * @enum {string}
         */
        "Inventory.V2.PurchaseOrderRequestStatus": "PendingApproval" | "Approved" | "Rejected";
        /** @description A purchase order with its active items. */
        "Inventory.V2.PurchaseOrderResponse": {
            /** Format: int64 */
            id: number;
            /** @description The job's number for its first order, then `<job number>-001` and so on; without a job, a number of its own. It never changes. */
            number: string;
            /**
             * Format: int64
             * @description The job's invoice.
             */
            invoiceId?: number | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId?: number | null;
            /**
             * Format: int64
             * @description The project, taken from the job unless given.
             */
            projectId?: number | null;
            /** @description Pending, Sent, PartiallyReceived, Received, Exported or Canceled. */
            status: string;
            /**
             * Format: int64
             * @description The purchase order type.
             */
            typeId: number;
            /**
             * Format: int64
             * @description The vendor.
             */
            vendorId: number;
            /**
             * Format: int64
             * @description The technician, if any.
             */
            technicianId?: number | null;
            /** @description The bare address; the `description` sent with it is not shown. */
            shipTo: components["schemas"]["Inventory.V2.AddressResponse"];
            /**
             * Format: int64
             * @description The business unit it is booked to.
             */
            businessUnitId?: number | null;
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId?: number | null;
            /**
             * Format: int64
             * @description Accounting batch, null until exported.
             */
            batchId?: number | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
            /** @description The vendor's invoice number: `vendorInvoiceNumber` in requests. */
            vendorDocumentNumber: string | null;
            /**
             * Format: date-time
             * @description Date of the order.
             */
            date: string;
            /**
             * Format: date-time
             * @description When the goods are needed.
             */
            requiredOn?: string | null;
            /**
             * Format: date-time
             * @description When it was sent; cleared when the sending is undone.
             */
            sentOn?: string | null;
            /**
             * Format: date-time
             * @description When the last open item arrived.
             */
            receivedOn?: string | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /**
             * Format: decimal
             * @description Items plus tax and shipping.
             */
            total: number;
            /**
             * Format: decimal
             * @description Tax as an amount, not a rate.
             */
            tax: number;
            /**
             * Format: decimal
             * @description Shipping as an amount.
             */
            shipping: number;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById?: number | null;
            /**
             * Format: multiline
             * @description Free text: `memo` in requests.
             */
            summary: string | null;
            /** @description The active items. */
            items: components["schemas"]["Inventory.V2.PurchaseOrderItemResponse"][];
            /** @description Null when there are none. They can be read but not set through the API. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
        };
        /** @description A purchase order type. Whether it is a default is not shown. */
        "Inventory.V2.PurchaseOrderTypeResponse": {
            /** Format: int64 */
            id: number;
            name: string;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /** @description Whether an order of this type is received in full the moment it is created. */
            automaticallyReceive: boolean;
            /** @description Whether technicians see the type. */
            displayToTechnician: boolean;
            /** @description Whether orders of the type count towards technicians' pay. */
            impactToTechnicianPayroll: boolean;
            /** @description Whether technicians may send orders of the type. */
            allowTechniciansToSendPo: boolean;
            /**
             * Format: int32
             * @description Days from the order's date to the date proposed for `requiredOn`; only the product's screens use it.
             */
            defaultRequiredDateDaysOffset: number;
            /** @description Whether that proposal skips weekends. */
            skipWeekends: boolean;
            /** @description Whether tax stays out of job costs. */
            excludeTaxFromJobCosting: boolean;
            /** @description How extra costs are spread over the items. */
            landedCostMethod: components["schemas"]["Inventory.V2.LandedCostMethod"];
            /** @description Whether tax counts among the extra costs. */
            includeTaxInFullyLandedCost: boolean;
            /** @description Whether an order of the type keeps its job once it has one; another job may replace it. */
            preventJobDetachment: boolean;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
        };
        /**
         * @description Why a receipt is canceled.
         * @enum {string}
         */
        "Inventory.V2.ReceiptCancellationReason": "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";
        /** @description A line received. */
        "Inventory.V2.ReceivePurchaseOrderItemRequest": {
            /**
             * Format: int64
             * @description An active line of the order. If left out, the first open line of the SKU, else an extra line.
             */
            purchaseOrderItemId?: number | null;
            /**
             * Format: int64
             * @description The received SKU; must be that of the named line.
             */
            skuId: number;
            /** @description Text on the line. */
            description?: string | null;
            /** @description The vendor's own number for the item. */
            vendorPartNumber?: string | null;
            /**
             * Format: decimal
             * @description Above zero.
             */
            quantity: number;
            /**
             * Format: decimal
             * @description Cost of one piece, zero or more.
             */
            cost: number;
            /**
             * Format: int64
             * @description Budget code. Must exist.
             */
            budgetCodeId?: number | null;
        };
        /** @description Goods received against one order. */
        "Inventory.V2.ReceivePurchaseOrderRequest": {
            /**
             * Format: int64
             * @description The order. Unknown: 404.
             */
            purchaseOrderId: number;
            /**
             * Format: int64
             * @description Job to receive for, if the order names none.
             */
            jobId?: number | null;
            /**
             * Format: date-time
             * @description Date of the receipt: `receivedOn` in answers.
             */
            dateReceived: string;
            /** @description The vendor's invoice number: `vendorInvoiceNumber` in answers. A tenant may require it. */
            vendorDocumentNumber?: string | null;
            /** @description Free text. */
            memo?: string | null;
            /**
             * Format: decimal
             * @description Tax as an amount, not a rate; zero or more.
             */
            tax: number;
            /**
             * Format: decimal
             * @description Shipping as an amount, zero or more.
             */
            shipping: number;
            /**
             * Format: int64
             * @description Budget code. Must exist.
             */
            budgetCodeId?: number | null;
            /** @description At least one line; each order line at most once. */
            items: components["schemas"]["Inventory.V2.ReceivePurchaseOrderItemRequest"][];
        };
        /**
         * @description Why a return is canceled.
         * @enum {string}
         */
        "Inventory.V2.ReturnCancellationReason": "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";
        /** @description The serial number of one piece. */
        "Inventory.V2.SerialNumberResponse": {
            /** Format: int64 */
            id: number;
            number: string;
        };
        /**
         * @description How far a record is on its way to accounting. Posted and Exported records are locked.
         * @enum {string}
         */
        "Inventory.V2.SyncStatus": "Pending" | "Posted" | "Exported";
        /** @description A tag by its type. Never returned. */
        "Inventory.V2.TagRequest": {
            /**
             * Format: int64
             * @description Tag type. Must exist.
             */
            tagTypeId: number;
        };
        /** @description A truck. */
        "Inventory.V2.TruckResponse": {
            /** Format: int64 */
            id: number;
            name: string;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /**
             * Format: multiline
             * @description Free text, null when not set.
             */
            memo: string | null;
            /**
             * Format: int64
             * @description Warehouse the truck belongs to.
             */
            warehouseId?: number | null;
            /** @description Technicians on the truck. */
            technicianIds: number[];
            /**
             * Format: int64
             * @description Stock template: `templateId` in requests.
             */
            inventoryTemplateId?: number | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description Values stored under your application's GUID. Null unless the request names the GUID. */
            externalData: components["schemas"]["Inventory.V2.ExternalDataModel"][] | null;
        };
        /** @description Where to deliver; replaced as a whole. */
        "Inventory.V2.UpdateAddressRequest": {
            /** @description Name of the place. */
            description: string;
            address: components["schemas"]["Inventory.V2.AddressRequest"];
        };
        /** @description A line of the new list. With the id of a line it changes that line; without an id it adds a line. */
        "Inventory.V2.UpdateAdjustmentItemRequest": {
            /**
             * Format: int64
             * @description Id of the line to change; without an id, a line is added.
             */
            id?: number | null;
            /**
             * Format: int64
             * @description Active material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: decimal
             * @description The change; negative for a loss, never 0.
             */
            quantity: number;
            /**
             * Format: int64
             * @description Unit that the quantity is counted in. Stored, but never returned.
             */
            unitOfMeasureId?: number | null;
            /** @description Text on the line; null resets it to the name of the SKU. */
            description?: string | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
        };
        /** @description A change to an adjustment. Everything is optional. */
        "Inventory.V2.UpdateAdjustmentRequest": {
            /**
             * Format: int64
             * @description Warehouse or truck whose stock changes; `inventoryLocationId` in answers.
             */
            locationId?: number;
            /** @description Adjustment, BeginningBalance or Consignment; the other kinds are refused. */
            type?: components["schemas"]["Inventory.V2.InventoryAdjustmentType"];
            /**
             * Format: date-time
             * @description Date of the adjustment; null does not change it.
             */
            date?: string | null;
            /**
             * Format: int64
             * @description Active business unit.
             */
            businessUnitId?: number;
            /** @description A second number, entered by people. */
            referenceNumber?: string;
            /** @description Free text. */
            memo?: string;
            /** @description The whole new list; lines left out become inactive. */
            items?: components["schemas"]["Inventory.V2.UpdateAdjustmentItemRequest"][];
            /** @description A change to the values kept under your application's GUID. */
            externalData?: components["schemas"]["Inventory.V2.ExternalDataUpdateRequest"];
        };
        /** @description A line of the new list. The id of an active item updates it; id 0, or none, adds a line. The vendor lists `id` as required, but it is not. */
        "Inventory.V2.UpdatePurchaseOrderItemRequest": {
            /**
             * Format: int64
             * @description Id of the item to change; 0 or none adds a line.
             */
            id: number;
            /**
             * Format: int64
             * @description Active material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: html
             * @description Text on the line; may contain HTML.
             */
            description: string;
            /** @description The vendor's own number for the item. */
            vendorPartNumber: string;
            /**
             * Format: decimal
             * @description Above zero.
             */
            quantity: number;
            /**
             * Format: decimal
             * @description Cost of one piece, zero or more.
             */
            cost: number;
            /**
             * Format: int64
             * @description Budget code. Must exist.
             */
            budgetCodeId?: number | null;
        };
        /** @description A change to a purchase order. Everything is optional. */
        "Inventory.V2.UpdatePurchaseOrderRequest": {
            /**
             * Format: int64
             * @description An active vendor.
             */
            vendorId?: number;
            /**
             * Format: int64
             * @description An active purchase order type.
             */
            typeId?: number;
            /**
             * Format: int64
             * @description An active business unit.
             */
            businessUnitId?: number;
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId?: number;
            /**
             * Format: int64
             * @description Job the order is for; it also sets the project and invoice. Must exist.
             */
            jobId?: number;
            /**
             * Format: int64
             * @description An active technician.
             */
            technicianId?: number;
            /**
             * Format: int64
             * @description Must be the job's project if there is a job, and must match the business unit.
             */
            projectId?: number;
            /**
             * Format: int64
             * @description Budget code. Must exist.
             */
            budgetCodeId?: number | null;
            /** @description Where to deliver; answers show only the address. */
            shipTo?: components["schemas"]["Inventory.V2.UpdateAddressRequest"];
            /** @description The vendor's invoice number: `vendorDocumentNumber` in answers. */
            vendorInvoiceNumber?: string;
            /** @description Whether the order counts towards the technician's pay. Never returned. */
            impactsTechnicianPayroll?: boolean;
            /**
             * Format: multiline
             * @description Free text: `summary` in answers.
             */
            memo?: string;
            /**
             * Format: date-time
             * @description Date of the order; the past is allowed.
             */
            date?: string;
            /**
             * Format: date-time
             * @description When the goods are needed.
             */
            requiredOn?: string;
            /**
             * Format: decimal
             * @description Tax as an amount, not a rate; zero or more.
             */
            tax?: number;
            /**
             * Format: decimal
             * @description Shipping as an amount, zero or more.
             */
            shipping?: number;
            /** @description The whole new list: active items left out become inactive. */
            items?: components["schemas"]["Inventory.V2.UpdatePurchaseOrderItemRequest"][];
        };
        /** @description A change to a type. The vendor lists nearly everything as required; nothing is. */
        "Inventory.V2.UpdatePurchaseOrderTypeRequest": {
            /** @description Whether it is in use. */
            active: boolean;
            /** @description Not used by another type, ignoring case. */
            name: string;
            /** @description Whether it is offered on the order screen. Never returned. */
            includeInPoScreen: boolean;
            /** @description Whether an order of this type is received in full the moment it is created. */
            automaticallyReceive: boolean;
            /** @description Whether technicians see the type. */
            displayToTechnician: boolean;
            /** @description Whether tax stays out of job costs. */
            excludeTaxFromJobCosting: boolean;
            /** @description Whether orders of the type count towards technicians' pay. */
            impactToTechnicianPayroll: boolean;
            /** @description Whether technicians may send orders of the type. */
            allowTechniciansToSendPo: boolean;
            /**
             * Format: int32
             * @description Days from the order's date to the date proposed for `requiredOn`; only the product's screens use it.
             */
            defaultRequiredDateDaysOffset: number;
            /** @description Whether that proposal skips weekends. */
            skipWeekends: boolean;
            /** @description Whether receiving is refused until the order or the receipt names a job. Never returned. */
            requireJobBeforeReceipt: boolean;
            /** @description Whether it counts for sales tax. */
            includeInSalesTax: boolean;
            /** @description Default type. At most one is: setting it clears it on the others. */
            isDefault: boolean;
            /** @description Whether received items are put on the job's invoice. Never returned. */
            copyPurchaseOrderItemsToInvoiceWhenReceived: boolean;
            /** @description Default type for consignment. At most one is. */
            isDefaultForConsignment: boolean;
            /** @description How extra costs are spread over the items. */
            landedCostMethod: components["schemas"]["Inventory.Types.LandedCostMethod"];
            /** @description Whether tax counts among the extra costs. */
            includeTaxInFullyLandedCost: boolean;
            /** @description Whether an order of the type keeps its job once it has one; another job may replace it. */
            preventJobDetachment: boolean;
            /** @description E-mails sent when an order of the type moves on. Never returned. */
            alertSettings: components["schemas"]["Inventory.PoTypeAlertSettings"];
        };
        /** @description A line of the new list. The id of an active item updates it; id 0, or none, adds a line. */
        "Inventory.V2.UpdateReturnItemModel": {
            /**
             * Format: int64
             * @description Id of the item to change; 0 or none adds a line.
             */
            id: number;
            /**
             * Format: int64
             * @description Active material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: html
             * @description Text on the line; may contain HTML. Called `description` on create and in answers.
             */
            itemDescription?: string | null;
            /**
             * Format: decimal
             * @description Above zero.
             */
            quantity: number;
            /**
             * Format: decimal
             * @description Cost of one piece, zero or more.
             */
            cost: number;
            /**
             * Format: int64
             * @description Budget code. Must exist.
             */
            budgetCodeId?: number | null;
        };
        /** @description A change to a return. Everything is optional. */
        "Inventory.V2.UpdateReturnRequest": {
            /**
             * Format: int64
             * @description The return type.
             */
            returnTypeId?: number;
            /**
             * Format: int64
             * @description The business unit it is booked to.
             */
            businessUnitId?: number;
            /** @description A number of your own or the vendor's. */
            referenceNumber?: string;
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId?: number;
            /**
             * Format: date-time
             * @description Date of the return.
             */
            returnDate?: string;
            /** @description Free text. */
            memo?: string;
            /**
             * Format: decimal
             * @description Tax as an amount, not a rate; zero or more.
             */
            tax?: number | null;
            /**
             * Format: decimal
             * @description Shipping as an amount, zero or more.
             */
            shipping?: number | null;
            /**
             * Format: decimal
             * @description What the vendor keeps back, zero or more; subtracted from the return's amount.
             */
            restockingFee?: number | null;
            /**
             * Format: int64
             * @description Budget code. Must exist.
             */
            budgetCodeId?: number | null;
            /** @description The whole new list: active items left out become inactive. */
            items?: components["schemas"]["Inventory.V2.UpdateReturnItemModel"][];
            /** @description A change to the values kept under your application's GUID. */
            externalData?: components["schemas"]["Inventory.V2.ExternalDataUpdateRequest"];
        };
        /** @description A change to a return type. */
        "Inventory.V2.UpdateReturnTypeRequest": {
            /**
             * Format: int64
             * @description Id of the type, as in the path.
             */
            id: number;
            /** @description Whether it is in use. */
            active?: boolean;
            /** @description Not used by another type, ignoring case. */
            name?: string;
            /** @description Whether a return of this type is CreditReceived the moment it is created. */
            automaticallyReceiveVendorCredit?: boolean;
            /** @description Whether it counts for sales tax. */
            includeInSalesTax?: boolean;
            /** @description Default type. At most one is: setting it clears it on the others. */
            isDefault?: boolean;
            /** @description Default type for consignment. At most one is. */
            isDefaultForConsignment?: boolean;
        };
        /** @description A line of the new list. With the id of an active line it changes that line; without an id it adds a line. */
        "Inventory.V2.UpdateTransferItemRequest": {
            /**
             * Format: int64
             * @description Id of the line to change; without an id, a line is added.
             */
            id?: number | null;
            /**
             * Format: int64
             * @description Active material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: decimal
             * @description Above 0, and not below what was picked.
             */
            quantity: number;
            /** @description Text on the line; null resets it to the name of the SKU. */
            description?: string | null;
            /**
             * Format: int64
             * @description Unit that the quantity is counted in. Stored, but never returned.
             */
            unitOfMeasureId?: number | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId?: number | null;
        };
        /** @description A change to a transfer. Everything is optional. */
        "Inventory.V2.UpdateTransferRequest": {
            /**
             * Format: int64
             * @description Warehouse or truck that the goods leave; `fromLocationId` in answers. Only while Pending.
             */
            transferFromId?: number;
            /**
             * Format: int64
             * @description Warehouse or truck that gets the goods; `toLocationId` in answers. Only while Pending, of a transfer with a job until it is received.
             */
            transferToId?: number;
            /**
             * Format: int64
             * @description The transfer type, by the id of one that the tenant uses; `transferType` in answers. Only while Pending.
             */
            typeId?: number;
            /**
             * Format: date-time
             * @description Date of the transfer; null does not change it. Only while Pending.
             */
            date?: string | null;
            /** @description A second number, entered by people. */
            referenceNumber?: string;
            /** @description Free text. */
            memo?: string;
            /**
             * Format: int64
             * @description Job that needs the goods; null removes it.
             */
            jobId?: number | null;
            /**
             * Format: date-time
             * @description Day by which the goods are needed; null clears it.
             */
            dateRequired?: string | null;
            /** @description The whole new list; active lines left out become inactive. */
            items?: components["schemas"]["Inventory.V2.UpdateTransferItemRequest"][];
            /** @description A change to the values kept under your application's GUID. */
            externalData?: components["schemas"]["Inventory.V2.ExternalDataUpdateRequest"];
        };
        /** @description A change to a truck. Everything is optional. */
        "Inventory.V2.UpdateTruckRequest": {
            name?: string;
            /** @description Whether it is in use. */
            active?: boolean;
            /** @description Free text. */
            memo?: string;
            /**
             * Format: int64
             * @description Warehouse the truck belongs to. Must exist.
             */
            warehouseId?: number;
            /**
             * Format: int64
             * @description Stock template: `inventoryTemplateId` in answers.
             */
            templateId?: number | null;
            /** @description Replaces the whole list. */
            technicianIds?: number[];
            /** @description A change to the values kept under your application's GUID. */
            externalData?: components["schemas"]["Inventory.V2.ExternalDataUpdateRequest"];
        };
        /** @description An e-mail recipient: with an id it changes that contact, without one it is added. */
        "Inventory.V2.UpdateVendorContactRequest": {
            /** Format: int64 */
            id?: number | null;
            name: string;
            email: string;
        };
        /** @description A change to a vendor. Everything is optional. */
        "Inventory.V2.UpdateVendorRequest": {
            name?: string;
            /** @description Whether it is in use. */
            active?: boolean;
            /**
             * Format: multiline
             * @description Free text.
             */
            memo?: string;
            firstName?: string;
            lastName?: string;
            phone?: string;
            email?: string;
            fax?: string;
            /** @description Whether the vendor restocks trucks. */
            isTruckReplenishment?: boolean;
            /** @description How orders reach the vendor. */
            deliveryOption?: components["schemas"]["InventoryUnsafe.PurchaseOrderDeliveryOption"];
            /**
             * Format: decimal
             * @description Default tax rate of the vendor's orders, zero or more; `defaultTaxRate` in answers.
             */
            taxRate?: number;
            /** @description Whether technicians may not create orders with this vendor; `isMobileCreationRestricted` in answers. */
            restrictedMobileCreation?: boolean;
            /** @description QuickBooks item name. Never returned. */
            vendorQuickbooksItem?: string;
            /**
             * Format: int64
             * @description Payment term. Must exist; never returned.
             */
            paymentTermId?: number;
            /**
             * Format: int64
             * @description Vendor to pay instead; not the vendor itself. Never returned.
             */
            remittanceVendorId?: number;
            /** @description Replaces the whole address. */
            address?: components["schemas"]["Inventory.V2.AddressRequest"];
            /** @description Tags. Never returned. */
            tags?: components["schemas"]["Inventory.V2.TagRequest"][];
            /** @description The whole new list: contacts left out are removed. */
            vendorContacts?: components["schemas"]["Inventory.V2.UpdateVendorContactRequest"][];
            /** @description A change to the values kept under your application's GUID. */
            externalData?: components["schemas"]["Inventory.V2.ExternalDataUpdateRequest"];
        };
        /** @description A change to a warehouse: external data only. */
        "Inventory.V2.UpdateWarehouseRequest": {
            /** @description A change to the values kept under your application's GUID. */
            externalData?: components["schemas"]["Inventory.V2.ExternalDataUpdateRequest"];
        };
        /** @description The vendor's primary contact. Each part is null when not set. */
        "Inventory.V2.VendorContactInfoResponse": {
            firstName: string | null;
            lastName: string | null;
            phone: string | null;
            email: string | null;
            fax: string | null;
        };
        /** @description A vendor. QuickBooks item, payment term, remittance vendor, tags and e-mail recipients are accepted in requests but never returned. */
        "Inventory.V2.VendorResponse": {
            /** Format: int64 */
            id: number;
            name: string;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /** @description Whether the vendor restocks trucks. */
            isTruckReplenishment: boolean;
            /** @description Whether technicians may not create orders with this vendor: `restrictedMobileCreation` in requests. */
            isMobileCreationRestricted: boolean;
            /**
             * Format: multiline
             * @description Free text, null when not set.
             */
            memo: string | null;
            /** @description How orders reach the vendor. */
            deliveryOption: string;
            /**
             * Format: decimal
             * @description Default tax rate of the vendor's orders: `taxRate` in requests.
             */
            defaultTaxRate: number;
            /** @description The primary contact, sent as single properties in requests. */
            contactInfo: components["schemas"]["Inventory.V2.VendorContactInfoResponse"];
            /** @description The main address. */
            address: components["schemas"]["Inventory.V2.AddressResponse"];
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description Values stored under your application's GUID. Null unless the request names the GUID. */
            externalData: components["schemas"]["Inventory.V2.ExternalDataModel"][] | null;
            /** @description Custom field values. The key is left out unless the vendor has any. */
            customFields?: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
        };
        /** @description A warehouse. */
        "Inventory.V2.WarehouseResponse": {
            /** Format: int64 */
            id: number;
            name: string;
            /** @description False once deactivated or canceled. */
            active: boolean;
            /** @description The warehouse's address. */
            address: components["schemas"]["Inventory.V2.AddressResponse"];
            /**
             * Format: int64
             * @description Stock template: `templateId` in requests.
             */
            inventoryTemplateId?: number | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description Values stored under your application's GUID. Null unless the request names the GUID. */
            externalData: components["schemas"]["Inventory.V2.ExternalDataModel"][] | null;
        };
        /**
         * @description How orders reach the vendor.
         * @enum {string}
         */
        "InventoryUnsafe.PurchaseOrderDeliveryOption": "Manual" | "EmailAsExcel" | "EmailAsPdf" | "EmailAsPdfRollupView" | "Electronic" | "MarkAsSent" | "EmailAsExcelAndPdf" | "VendorPortal";
        /** @description A code that costs are booked under, made up of segments. */
        "Jpm.BudgetCodes.BudgetCodeModel": {
            /**
             * Format: int64
             * @description The `budgetCodeId` of orders and lines.
             */
            id: number;
            /** @description The code, all segments together. */
            code: string;
            /** @description What it is for. */
            description: string;
            /** @description The parts, in order. */
            segments: components["schemas"]["Jpm.BudgetCodes.BudgetCodeSegmentModel"][];
        };
        /** @description One part of a budget code. */
        "Jpm.BudgetCodes.BudgetCodeSegmentModel": {
            /**
             * Format: int64
             * @description Which part it is, such as the trade.
             */
            segmentId: number;
            /**
             * Format: int64
             * @description The content of this part.
             */
            segmentItemId?: number | null;
            /** @description Code of the item. */
            code?: string | null;
            /** @description What the item is for. */
            description?: string | null;
            /** @description The item, preceded by its parent items. */
            path?: string | null;
        };
        /** @description The job and employee that a job came from. */
        "Jpm.V2.Base.JobGeneratedLeadSource": {
            /**
             * Format: int64
             * @description The earlier job.
             */
            jobId?: number | null;
            /**
             * Format: int64
             * @description Who brought it in.
             */
            employeeId?: number | null;
        };
        /** @description A job in the feed. */
        "Jpm.V2.ExportJobsResponse": {
            /**
             * Format: html
             * @description What is to be done; may contain HTML.
             */
            summary?: string | null;
            /** @description Custom field values. */
            customFields: components["schemas"]["CustomFieldApiModel"][];
            /** @description Values stored under your application's GUID. Empty unless the request names the GUID. */
            externalData: components["schemas"]["Jpm.V2.ExternalDataModel"][];
            /** @description What was done. */
            summaryOfWork?: string | null;
            /**
             * Format: int64
             * @description The `jobId` of orders and receipts.
             */
            id: number;
            /** @description The number that people use for it. The filter for it is `number`. */
            jobNumber: string;
            /**
             * Format: int64
             * @description The project, if any.
             */
            projectId?: number | null;
            /**
             * Format: int64
             * @description The customer.
             */
            customerId: number;
            /**
             * Format: int64
             * @description Where the work is done. Not an inventory location.
             */
            locationId: number;
            /** @description Scheduled, Dispatched, InProgress, Hold, Completed or Canceled. */
            jobStatus: string;
            /**
             * Format: date-time
             * @description When it was completed; null before.
             */
            completedOn?: string | null;
            /**
             * Format: int64
             * @description The business unit.
             */
            businessUnitId: number;
            /**
             * Format: int64
             * @description Type of job.
             */
            jobTypeId: number;
            /** @description Low, Normal, High or Urgent. */
            priority: string;
            /**
             * Format: int64
             * @description Campaign that brought it.
             */
            campaignId: number;
            /**
             * Format: int64
             * @description Number of appointments.
             */
            appointmentCount: number;
            /**
             * Format: int64
             * @description The first appointment.
             */
            firstAppointmentId: number;
            /**
             * Format: int64
             * @description The last appointment.
             */
            lastAppointmentId: number;
            /**
             * Format: int64
             * @description Job that this one corrects.
             */
            recallForId?: number | null;
            /**
             * Format: int64
             * @description Job under whose warranty this one is done.
             */
            warrantyId?: number | null;
            /** @description Job and employee that it came from. */
            jobGeneratedLeadSource?: components["schemas"]["Jpm.V2.Base.JobGeneratedLeadSource"] | null;
            /** @description Whether it is free of charge. */
            noCharge: boolean;
            /** @description Whether the customer is notified. */
            notificationsEnabled: boolean;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById: number;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description Tags. */
            tagTypeIds: number[];
            /**
             * Format: int64
             * @description Call that led to it.
             */
            leadCallId?: number | null;
            /**
             * Format: int64
             * @description A partner's call that led to it.
             */
            partnerLeadCallId?: number | null;
            /**
             * Format: int64
             * @description Booking it came of.
             */
            bookingId?: number | null;
            /**
             * Format: int64
             * @description Technician who sold it.
             */
            soldById?: number | null;
            /** @description The customer's own order number; empty when there is none. */
            customerPo: string;
            /**
             * Format: int64
             * @description The invoice, which orders for the job take over. Null if there is none; that a job may have none is assumed.
             */
            invoiceId: number | null;
            /**
             * Format: int64
             * @description Membership it is done under.
             */
            membershipId?: number | null;
            /**
             * Format: decimal
             * @description Total of its invoice.
             */
            total?: number | null;
            /**
             * Format: int64
             * @description Estimate it was made from.
             */
            createdFromEstimateId?: number | null;
            /** @description Its estimates. */
            estimateIds: number[];
            /** @description Installed equipment it is about. Not SKUs. */
            equipmentIds: number[];
            /** @description Whether it was dispatched automatically. */
            isAutoDispatched?: boolean | null;
            /** @description False once deleted or, of a bill, once its receipt is canceled. */
            active: boolean;
        };
        /** @description A project in the feed. */
        "Jpm.V2.ExportProjectsResponse": {
            /**
             * Format: int64
             * @description The `projectId` of orders.
             */
            id: number;
            /** @description The number that people use for it. */
            number: string;
            name?: string | null;
            /**
             * Format: html
             * @description What it is about; may contain HTML.
             */
            summary?: string | null;
            /** @description Name of its status, the tenant's own. */
            status?: string | null;
            /**
             * Format: int64
             * @description Its status.
             */
            statusId?: number | null;
            /** @description Name of its sub-status. */
            subStatus?: string | null;
            /**
             * Format: int64
             * @description Its sub-status.
             */
            subStatusId?: number | null;
            /**
             * Format: int64
             * @description The customer.
             */
            customerId: number;
            /**
             * Format: int64
             * @description Where the work is done. Not an inventory location.
             */
            locationId: number;
            /**
             * Format: int64
             * @description Type of project.
             */
            projectTypeId?: number | null;
            /** @description Its managers. */
            projectManagerIds: number[];
            /** @description Its business units. Orders that name the project must be booked to one of them, if there are any. */
            businessUnitIds: number[];
            /**
             * Format: date-time
             * @description When it starts.
             */
            startDate?: string | null;
            /**
             * Format: date-time
             * @description When it should be done.
             */
            targetCompletionDate?: string | null;
            /**
             * Format: date-time
             * @description When it was done; null before.
             */
            actualCompletionDate?: string | null;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn?: string | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /** @description Custom field values. */
            customFields: components["schemas"]["CustomFieldApiModel"][];
            /** @description Values stored under your application's GUID. Empty unless the request names the GUID. */
            externalData: components["schemas"]["Jpm.V2.ExternalDataModel"][];
            /** @description Its jobs. */
            jobIds: number[];
            /** @description False once deleted or, of a bill, once its receipt is canceled. */
            active: boolean;
        };
        /** @description A key and its value. */
        "Jpm.V2.ExternalDataModel": {
            key: string;
            value: string;
        };
        /**
         * @description Where an appointment stands.
         * @enum {string}
         */
        "Jpm.V2.JobAppointmentStatus": "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";
        /** @description A job: work at a customer. Its orders get its invoice and project. */
        "Jpm.V2.JobResponse": {
            /**
             * Format: int64
             * @description The `jobId` of orders and receipts.
             */
            id: number;
            /** @description The number that people use for it. The filter for it is `number`. */
            jobNumber: string;
            /**
             * Format: int64
             * @description The project, if any.
             */
            projectId?: number | null;
            /**
             * Format: int64
             * @description The customer.
             */
            customerId: number;
            /**
             * Format: int64
             * @description Where the work is done. Not an inventory location.
             */
            locationId: number;
            /** @description Scheduled, Dispatched, InProgress, Hold, Completed or Canceled. */
            jobStatus: string;
            /**
             * Format: date-time
             * @description When it was completed; null before.
             */
            completedOn?: string | null;
            /**
             * Format: int64
             * @description The business unit.
             */
            businessUnitId: number;
            /**
             * Format: int64
             * @description Type of job.
             */
            jobTypeId: number;
            /** @description Low, Normal, High or Urgent. */
            priority: string;
            /**
             * Format: int64
             * @description Campaign that brought it.
             */
            campaignId: number;
            /**
             * Format: int64
             * @description Number of appointments.
             */
            appointmentCount: number;
            /**
             * Format: int64
             * @description The first appointment.
             */
            firstAppointmentId: number;
            /**
             * Format: int64
             * @description The last appointment.
             */
            lastAppointmentId: number;
            /**
             * Format: int64
             * @description Job that this one corrects.
             */
            recallForId?: number | null;
            /**
             * Format: int64
             * @description Job under whose warranty this one is done.
             */
            warrantyId?: number | null;
            /** @description Job and employee that it came from. */
            jobGeneratedLeadSource?: components["schemas"]["Jpm.V2.Base.JobGeneratedLeadSource"] | null;
            /** @description Whether it is free of charge. */
            noCharge: boolean;
            /** @description Whether the customer is notified. */
            notificationsEnabled: boolean;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById: number;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description Tags. */
            tagTypeIds: number[];
            /**
             * Format: int64
             * @description Call that led to it.
             */
            leadCallId?: number | null;
            /**
             * Format: int64
             * @description A partner's call that led to it.
             */
            partnerLeadCallId?: number | null;
            /**
             * Format: int64
             * @description Booking it came of.
             */
            bookingId?: number | null;
            /**
             * Format: int64
             * @description Technician who sold it.
             */
            soldById?: number | null;
            /** @description The customer's own order number; empty when there is none. */
            customerPo: string;
            /**
             * Format: int64
             * @description The invoice, which orders for the job take over. Null if there is none; that a job may have none is assumed.
             */
            invoiceId: number | null;
            /**
             * Format: int64
             * @description Membership it is done under.
             */
            membershipId?: number | null;
            /**
             * Format: decimal
             * @description Total of its invoice.
             */
            total?: number | null;
            /**
             * Format: int64
             * @description Estimate it was made from.
             */
            createdFromEstimateId?: number | null;
            /** @description Its estimates. */
            estimateIds: number[];
            /** @description Installed equipment it is about. Not SKUs. */
            equipmentIds: number[];
            /** @description Whether it was dispatched automatically. */
            isAutoDispatched?: boolean | null;
            /**
             * Format: html
             * @description What is to be done; may contain HTML.
             */
            summary?: string | null;
            /** @description Custom field values. */
            customFields: components["schemas"]["CustomFieldApiModel"][];
            /** @description Values stored under your application's GUID. Empty unless the request names the GUID. */
            externalData: components["schemas"]["Jpm.V2.ExternalDataModel"][];
            /** @description What was done. */
            summaryOfWork?: string | null;
        };
        /**
         * @description Where a job stands.
         * @enum {string}
         */
        "Jpm.V2.JobStatus": "Scheduled" | "Dispatched" | "InProgress" | "Hold" | "Completed" | "Canceled";
        /** @description A project: several jobs at one customer. */
        "Jpm.V2.ProjectResponse": {
            /**
             * Format: int64
             * @description The `projectId` of orders.
             */
            id: number;
            /** @description The number that people use for it. */
            number: string;
            name?: string | null;
            /**
             * Format: html
             * @description What it is about; may contain HTML.
             */
            summary?: string | null;
            /** @description Name of its status, the tenant's own. */
            status?: string | null;
            /**
             * Format: int64
             * @description Its status.
             */
            statusId?: number | null;
            /** @description Name of its sub-status. */
            subStatus?: string | null;
            /**
             * Format: int64
             * @description Its sub-status.
             */
            subStatusId?: number | null;
            /**
             * Format: int64
             * @description The customer.
             */
            customerId: number;
            /**
             * Format: int64
             * @description Where the work is done. Not an inventory location.
             */
            locationId: number;
            /**
             * Format: int64
             * @description Type of project.
             */
            projectTypeId?: number | null;
            /** @description Its managers. */
            projectManagerIds: number[];
            /** @description Its business units. Orders that name the project must be booked to one of them, if there are any. */
            businessUnitIds: number[];
            /**
             * Format: date-time
             * @description When it starts.
             */
            startDate?: string | null;
            /**
             * Format: date-time
             * @description When it should be done.
             */
            targetCompletionDate?: string | null;
            /**
             * Format: date-time
             * @description When it was done; null before.
             */
            actualCompletionDate?: string | null;
            /**
             * Format: date-time
             * @description When the contract starts.
             */
            contractStartDate?: string | null;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn?: string | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /** @description Custom field values. */
            customFields: components["schemas"]["CustomFieldApiModel"][];
            /** @description Values stored under your application's GUID. Empty unless the request names the GUID. */
            externalData: components["schemas"]["Jpm.V2.ExternalDataModel"][];
            /** @description Its jobs. */
            jobIds: number[];
        };
        /** @description The id of the record made or changed. Read the record again for the rest. */
        ModificationResponse: {
            /** Format: int64 */
            id: number;
        };
        /** @description A page of custom field types. */
        "PaginatedResponse_Of_Accounting.V2.CustomFieldTypeResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Accounting.V2.CustomFieldTypeResponse"][];
        };
        /** @description A page of inventory bills. */
        "PaginatedResponse_Of_Accounting.V2.InventoryBillResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Accounting.V2.InventoryBillResponse"][];
        };
        /** @description A page of payment terms. */
        "PaginatedResponse_Of_Accounting.V2.PaymentTermAPIModel": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Accounting.V2.PaymentTermAPIModel"][];
        };
        /** @description A page of custom field types. */
        "PaginatedResponse_Of_Inventory.V2.CustomFieldTypeResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.CustomFieldTypeResponse"][];
        };
        /** @description A page of adjustments. */
        "PaginatedResponse_Of_Inventory.V2.InventoryAdjustmentResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.InventoryAdjustmentResponse"][];
        };
        /** @description A page of receipts. */
        "PaginatedResponse_Of_Inventory.V2.InventoryReceiptResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.InventoryReceiptResponse"][];
        };
        /** @description A page of returns. */
        "PaginatedResponse_Of_Inventory.V2.InventoryReturnResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.InventoryReturnResponse"][];
        };
        /** @description A page of inventory templates. */
        "PaginatedResponse_Of_Inventory.V2.InventoryTemplateResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.InventoryTemplateResponse"][];
        };
        /** @description A page of transfers. */
        "PaginatedResponse_Of_Inventory.V2.InventoryTransferResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.InventoryTransferResponse"][];
        };
        /** @description A page of return types. */
        "PaginatedResponse_Of_Inventory.V2.ListReturnTypesResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.ListReturnTypesResponse"][];
        };
        /** @description A page of markups. */
        "PaginatedResponse_Of_Inventory.V2.Markups.PurchaseOrderMarkupResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.Markups.PurchaseOrderMarkupResponse"][];
        };
        /** @description A page of purchase order requests. */
        "PaginatedResponse_Of_Inventory.V2.PurchaseOrderRequestResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.PurchaseOrderRequestResponse"][];
        };
        /** @description A page of purchase orders. */
        "PaginatedResponse_Of_Inventory.V2.PurchaseOrderResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.PurchaseOrderResponse"][];
        };
        /** @description A page of purchase order types. */
        "PaginatedResponse_Of_Inventory.V2.PurchaseOrderTypeResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.PurchaseOrderTypeResponse"][];
        };
        /** @description A page of trucks. */
        "PaginatedResponse_Of_Inventory.V2.TruckResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.TruckResponse"][];
        };
        /** @description A page of vendors. */
        "PaginatedResponse_Of_Inventory.V2.VendorResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.VendorResponse"][];
        };
        /** @description A page of warehouses. */
        "PaginatedResponse_Of_Inventory.V2.WarehouseResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Inventory.V2.WarehouseResponse"][];
        };
        /** @description A page of budget codes. */
        "PaginatedResponse_Of_Jpm.BudgetCodes.BudgetCodeModel": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Jpm.BudgetCodes.BudgetCodeModel"][];
        };
        /** @description A page of jobs. */
        "PaginatedResponse_Of_Jpm.V2.JobResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Jpm.V2.JobResponse"][];
        };
        /** @description A page of projects. */
        "PaginatedResponse_Of_Jpm.V2.ProjectResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Jpm.V2.ProjectResponse"][];
        };
        /** @description A page of equipment. */
        "PaginatedResponse_Of_Pricebook.V2.EquipmentResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Pricebook.V2.EquipmentResponse"][];
        };
        /** @description A page of materials. */
        "PaginatedResponse_Of_Pricebook.V2.MaterialResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Pricebook.V2.MaterialResponse"][];
        };
        /** @description A page of services. */
        "PaginatedResponse_Of_Pricebook.V2.ServiceGetResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["Pricebook.V2.ServiceGetResponse"][];
        };
        /** @description A page of business units. */
        "PaginatedResponse_Of_TenantSettings.V2.BusinessUnitResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["TenantSettings.V2.BusinessUnitResponse"][];
        };
        /** @description A page of employees. */
        "PaginatedResponse_Of_TenantSettings.V2.EmployeeResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["TenantSettings.V2.EmployeeResponse"][];
        };
        /** @description A page of tag types. */
        "PaginatedResponse_Of_TenantSettings.V2.TagTypeResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["TenantSettings.V2.TagTypeResponse"][];
        };
        /** @description A page of technicians. */
        "PaginatedResponse_Of_TenantSettings.V2.TechnicianResponse": {
            /**
             * Format: int32
             * @description Page number, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description Rows per page, as requested.
             */
            pageSize: number;
            /** @description Whether rows follow. */
            hasMore: boolean;
            /**
             * Format: int32
             * @description All matching rows; null unless `includeTotal=true`.
             */
            totalCount?: number | null;
            /** @description The rows. */
            data: components["schemas"]["TenantSettings.V2.TechnicianResponse"][];
        };
        /**
         * @description Kind of pricebook entry.
         * @enum {string}
         */
        "Pricebook.Types.SkuType": "Service" | "Material" | "Equipment" | "PriceModifier";
        /** @description How large a piece of equipment is. */
        "Pricebook.V2.DimensionsResponse": {
            /** Format: decimal */
            height?: number | null;
            /** Format: decimal */
            width?: number | null;
            /** Format: decimal */
            depth?: number | null;
        };
        /** @description A service or material offered with the equipment. */
        "Pricebook.V2.EquipmentRecommendationResponse": {
            /**
             * Format: int64
             * @description What is recommended.
             */
            skuId: number;
            /** @description Whether it is a service or a material. */
            type: components["schemas"]["Pricebook.V2.EquipmentRecommendationType"];
        };
        /**
         * @description What is recommended.
         * @enum {string}
         */
        "Pricebook.V2.EquipmentRecommendationType": "Service" | "Material";
        /** @description A piece of equipment of the pricebook. Its id is the `skuId` of order lines. */
        "Pricebook.V2.EquipmentResponse": {
            /**
             * Format: int64
             * @description The `skuId` of order lines.
             */
            id: number;
            /** @description `skuCode` of order lines. */
            code: string;
            /** @description Name for people; null when it has none. */
            displayName?: string | null;
            /**
             * Format: html
             * @description Text for customers; may contain HTML.
             */
            description: string;
            /** @description False once deactivated. New orders cannot name it then. */
            active: boolean;
            /**
             * Format: decimal
             * @description Price of one piece.
             */
            price: number;
            /**
             * Format: decimal
             * @description Price for members.
             */
            memberPrice: number;
            /**
             * Format: decimal
             * @description Price when sold together with something else.
             */
            addOnPrice: number;
            /**
             * Format: decimal
             * @description The same for members.
             */
            addOnMemberPrice: number;
            manufacturer?: string | null;
            /** @description The manufacturer's own number. */
            model?: string | null;
            /** @description Warranty of the manufacturer. */
            manufacturerWarranty: components["schemas"]["Pricebook.V2.SkuWarrantyResponse"];
            /** @description Warranty of the installer. */
            serviceProviderWarranty: components["schemas"]["Pricebook.V2.SkuWarrantyResponse"];
            /** @description Categories it stands in. */
            categories: number[];
            /** @description Pictures, videos and files. */
            assets: components["schemas"]["Pricebook.V2.SkuAssetResponse"][];
            /** @description What is offered with it. */
            recommendations: components["schemas"]["Pricebook.V2.EquipmentRecommendationResponse"][];
            /** @description Equipment that is offered instead of it. */
            upgrades: number[];
            /** @description Materials that go with it. */
            equipmentMaterials: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            /** @description Vendor it is usually bought from. */
            primaryVendor?: components["schemas"]["Pricebook.V2.SkuVendorResponse"] | null;
            /** @description Further vendors. */
            otherVendors?: components["schemas"]["Pricebook.V2.SkuVendorResponse"][] | null;
            /** @description Income account, by name. */
            account?: string | null;
            /** @description Cost of sale account, by name. */
            costOfSaleAccount?: string | null;
            /** @description Asset account, by name; null for what is not kept as an asset. */
            assetAccount?: string | null;
            /** @description Group for offers. */
            crossSaleGroup?: string | null;
            /** @description Whether selling it earns commission. */
            paysCommission: boolean;
            /**
             * Format: decimal
             * @description Bonus per piece, as an amount.
             */
            bonus: number;
            /**
             * Format: decimal
             * @description Bonus as a percentage.
             */
            commissionBonus: number;
            /**
             * Format: decimal
             * @description Hours of work it takes.
             */
            hours: number;
            /** @description Whether it is taxed. */
            taxable: boolean;
            /**
             * Format: decimal
             * @description Cost of one piece. Order lines have their own cost.
             */
            cost: number;
            /** @description Unit it is counted in. */
            unitOfMeasure?: string | null;
            /** @description Whether stock of it is kept. */
            isInventory: boolean;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description Catalog it came from. */
            source?: string | null;
            /** @description Its id there. */
            externalId?: string | null;
            /** @description Values stored under your application's GUID. Null unless the request names the GUID. */
            externalData?: components["schemas"]["Pricebook.V2.ExternalDataModel"][] | null;
            /** @description Whether it comes in variations. */
            isConfigurableEquipment: boolean;
            /** @description Its variations, or what it is a variation of. */
            variationsOrConfigurableEquipment?: number[] | null;
            /**
             * Format: int64
             * @description Type of equipment.
             */
            typeId?: number | null;
            /** @description Whether its price is shown. */
            displayInAmount: boolean;
            /**
             * Format: int64
             * @description Income account, by id.
             */
            generalLedgerAccountId?: number | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /** @description Where its picture is. */
            defaultAssetUrl?: string | null;
            /** @description How large it is. */
            dimensions?: components["schemas"]["Pricebook.V2.DimensionsResponse"] | null;
            /** @description Cost code for budgets. */
            budgetCostCode?: string | null;
            /** @description Cost type for budgets. */
            budgetCostType?: string | null;
            /** @description Whether updates from the catalog keep the cost. */
            isCostLocked?: boolean | null;
            /** @description Whether an estimated cost is left out when an estimate becomes an invoice. */
            excludeEstimatedCostFromInvoice?: boolean | null;
            /** @description Whether updates from the catalog keep the price. */
            isPriceLocked?: boolean | null;
        };
        /** @description A piece of equipment in the feed. */
        "Pricebook.V2.ExportEquipmentResponse": {
            /**
             * Format: int64
             * @description The `skuId` of order lines.
             */
            id: number;
            /** @description `skuCode` of order lines. */
            code: string;
            /** @description Name for people; null when it has none. */
            displayName?: string | null;
            /**
             * Format: html
             * @description Text for customers; may contain HTML.
             */
            description: string;
            /** @description False once deactivated. New orders cannot name it then. */
            active: boolean;
            /**
             * Format: decimal
             * @description Price of one piece.
             */
            price: number;
            /**
             * Format: decimal
             * @description Price for members.
             */
            memberPrice: number;
            /**
             * Format: decimal
             * @description Price when sold together with something else.
             */
            addOnPrice: number;
            /**
             * Format: decimal
             * @description The same for members.
             */
            addOnMemberPrice: number;
            manufacturer?: string | null;
            /** @description The manufacturer's own number. */
            model?: string | null;
            /** @description Warranty of the manufacturer. */
            manufacturerWarranty: components["schemas"]["Pricebook.V2.SkuWarrantyResponse"];
            /** @description Warranty of the installer. */
            serviceProviderWarranty: components["schemas"]["Pricebook.V2.SkuWarrantyResponse"];
            /** @description Categories it stands in. */
            categories: number[];
            /** @description Pictures, videos and files. */
            assets: components["schemas"]["Pricebook.V2.SkuAssetResponse"][];
            /** @description What is offered with it. */
            recommendations: components["schemas"]["Pricebook.V2.EquipmentRecommendationResponse"][];
            /** @description Equipment that is offered instead of it. */
            upgrades: number[];
            /** @description Materials that go with it. */
            equipmentMaterials: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            /** @description Vendor it is usually bought from. */
            primaryVendor?: components["schemas"]["Pricebook.V2.SkuVendorResponse"] | null;
            /** @description Further vendors. */
            otherVendors?: components["schemas"]["Pricebook.V2.SkuVendorResponse"][] | null;
            /** @description Income account, by name. */
            account?: string | null;
            /** @description Cost of sale account, by name. */
            costOfSaleAccount?: string | null;
            /** @description Asset account, by name; null for what is not kept as an asset. */
            assetAccount?: string | null;
            /** @description Group for offers. */
            crossSaleGroup?: string | null;
            /** @description Whether selling it earns commission. */
            paysCommission: boolean;
            /**
             * Format: decimal
             * @description Bonus per piece, as an amount.
             */
            bonus: number;
            /**
             * Format: decimal
             * @description Bonus as a percentage.
             */
            commissionBonus: number;
            /**
             * Format: decimal
             * @description Hours of work it takes.
             */
            hours: number;
            /** @description Whether it is taxed. */
            taxable: boolean;
            /**
             * Format: decimal
             * @description Cost of one piece. Order lines have their own cost.
             */
            cost: number;
            /** @description Unit it is counted in. */
            unitOfMeasure?: string | null;
            /** @description Whether stock of it is kept. */
            isInventory: boolean;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description Catalog it came from. */
            source?: string | null;
            /** @description Its id there. */
            externalId?: string | null;
            /** @description Values stored under your application's GUID. Null unless the request names the GUID. */
            externalData?: components["schemas"]["Pricebook.V2.ExternalDataModel"][] | null;
            /** @description Whether it comes in variations. */
            isConfigurableEquipment: boolean;
            /** @description Its variations, or what it is a variation of. */
            variationsOrConfigurableEquipment?: number[] | null;
            /**
             * Format: int64
             * @description Type of equipment.
             */
            typeId?: number | null;
            /** @description Whether its price is shown. */
            displayInAmount: boolean;
            /**
             * Format: int64
             * @description Income account, by id.
             */
            generalLedgerAccountId?: number | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /** @description Where its picture is. */
            defaultAssetUrl?: string | null;
            /** @description How large it is. */
            dimensions?: components["schemas"]["Pricebook.V2.DimensionsResponse"] | null;
            /** @description Cost code for budgets. */
            budgetCostCode?: string | null;
            /** @description Cost type for budgets. */
            budgetCostType?: string | null;
            /** @description Whether updates from the catalog keep the cost. */
            isCostLocked?: boolean | null;
            /** @description Whether updates from the catalog keep the price. */
            isPriceLocked?: boolean | null;
        };
        /** @description A material in the feed. */
        "Pricebook.V2.ExportMaterialResponse": {
            /**
             * Format: int64
             * @description The `skuId` of order lines.
             */
            id: number;
            /** @description `skuCode` of order lines. */
            code: string;
            /** @description Name for people; null when it has none. */
            displayName?: string | null;
            /**
             * Format: html
             * @description Text for customers; may contain HTML.
             */
            description: string;
            /**
             * Format: decimal
             * @description Cost of one piece. Order lines have their own cost.
             */
            cost: number;
            /** @description False once deactivated. New orders cannot name it then. */
            active: boolean;
            /**
             * Format: decimal
             * @description Price of one piece.
             */
            price: number;
            /**
             * Format: decimal
             * @description Price for members.
             */
            memberPrice: number;
            /**
             * Format: decimal
             * @description Price when sold together with something else.
             */
            addOnPrice: number;
            /**
             * Format: decimal
             * @description The same for members.
             */
            addOnMemberPrice: number;
            /**
             * Format: decimal
             * @description Hours of work it takes.
             */
            hours: number;
            /**
             * Format: decimal
             * @description Bonus per piece, as an amount.
             */
            bonus: number;
            /**
             * Format: decimal
             * @description Bonus as a percentage.
             */
            commissionBonus: number;
            /** @description Whether selling it earns commission. */
            paysCommission: boolean;
            /** @description Whether its cost is subtracted before commission is computed. */
            deductAsJobCost: boolean;
            /** @description Unit it is counted in. */
            unitOfMeasure?: string | null;
            /** @description Whether stock of it is kept. */
            isInventory: boolean;
            /** @description Income account, by name. */
            account?: string | null;
            /** @description Cost of sale account, by name. */
            costOfSaleAccount?: string | null;
            /** @description Asset account, by name; null for what is not kept as an asset. */
            assetAccount?: string | null;
            /** @description Whether it is taxed. */
            taxable?: boolean | null;
            /** @description Vendor it is usually bought from. */
            primaryVendor?: components["schemas"]["Pricebook.V2.SkuVendorResponse"] | null;
            /** @description Further vendors. */
            otherVendors?: components["schemas"]["Pricebook.V2.SkuVendorResponse"][] | null;
            /** @description Categories it stands in. */
            categories: number[];
            /** @description Pictures, videos and files. */
            assets: components["schemas"]["Pricebook.V2.SkuAssetResponse"][];
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description Catalog it came from. */
            source?: string | null;
            /** @description Its id there. */
            externalId?: string | null;
            /** @description Values stored under your application's GUID. Null unless the request names the GUID. */
            externalData?: components["schemas"]["Pricebook.V2.ExternalDataModel"][] | null;
            /** @description Whether it comes in variations. */
            isConfigurableMaterial: boolean;
            /** @description Whether lines with it are charged to the customer by default. */
            chargeableByDefault: boolean;
            /** @description Its variations, or what it is a variation of. */
            variationsOrConfigurableMaterials?: number[] | null;
            /**
             * Format: int64
             * @description Business unit it is for; null for all.
             */
            businessUnitId?: number | null;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById: number;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /** @description Whether its price is shown. */
            displayInAmount: boolean;
            /**
             * Format: int64
             * @description Income account, by id.
             */
            generalLedgerAccountId?: number | null;
            /** @description Whether it is an "other direct cost", such as a rental. */
            isOtherDirectCost: boolean;
            /**
             * Format: int64
             * @description Cost type of an other direct cost.
             */
            costTypeId?: number | null;
            /** @description Where its picture is. */
            defaultAssetUrl?: string | null;
            /** @description Cost code for budgets. */
            budgetCostCode?: string | null;
            /** @description Cost type for budgets. */
            budgetCostType?: string | null;
            /** @description Whether updates from the catalog keep the cost. */
            isCostLocked?: boolean | null;
            /** @description Whether updates from the catalog keep the price. */
            isPriceLocked?: boolean | null;
            /** @description Whether it is a chemical. */
            isChemical?: boolean | null;
            /** @description Registration number of a chemical. */
            epaNumber?: string | null;
            /** @description Active ingredients of a chemical. */
            activeIngredients?: string | null;
        };
        /** @description A key and its value. */
        "Pricebook.V2.ExternalDataModel": {
            key: string;
            value: string;
        };
        /** @description A material of the pricebook. Its id is the `skuId` of order lines. */
        "Pricebook.V2.MaterialResponse": {
            /**
             * Format: int64
             * @description The `skuId` of order lines.
             */
            id: number;
            /** @description `skuCode` of order lines. */
            code: string;
            /** @description Name for people; null when it has none. */
            displayName?: string | null;
            /**
             * Format: html
             * @description Text for customers; may contain HTML.
             */
            description: string;
            /**
             * Format: decimal
             * @description Cost of one piece. Order lines have their own cost.
             */
            cost: number;
            /** @description False once deactivated. New orders cannot name it then. */
            active: boolean;
            /**
             * Format: decimal
             * @description Price of one piece.
             */
            price: number;
            /**
             * Format: decimal
             * @description Price for members.
             */
            memberPrice: number;
            /**
             * Format: decimal
             * @description Price when sold together with something else.
             */
            addOnPrice: number;
            /**
             * Format: decimal
             * @description The same for members.
             */
            addOnMemberPrice: number;
            /**
             * Format: decimal
             * @description Hours of work it takes.
             */
            hours: number;
            /**
             * Format: decimal
             * @description Bonus per piece, as an amount.
             */
            bonus: number;
            /**
             * Format: decimal
             * @description Bonus as a percentage.
             */
            commissionBonus: number;
            /** @description Whether selling it earns commission. */
            paysCommission: boolean;
            /** @description Whether its cost is subtracted before commission is computed. */
            deductAsJobCost: boolean;
            /** @description Unit it is counted in. */
            unitOfMeasure?: string | null;
            /** @description Whether stock of it is kept. */
            isInventory: boolean;
            /** @description Income account, by name. */
            account?: string | null;
            /** @description Cost of sale account, by name. */
            costOfSaleAccount?: string | null;
            /** @description Asset account, by name; null for what is not kept as an asset. */
            assetAccount?: string | null;
            /** @description Whether it is taxed. */
            taxable?: boolean | null;
            /** @description Vendor it is usually bought from. */
            primaryVendor?: components["schemas"]["Pricebook.V2.SkuVendorResponse"] | null;
            /** @description Further vendors. */
            otherVendors?: components["schemas"]["Pricebook.V2.SkuVendorResponse"][] | null;
            /** @description Categories it stands in. */
            categories: number[];
            /** @description Pictures, videos and files. */
            assets: components["schemas"]["Pricebook.V2.SkuAssetResponse"][];
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description Catalog it came from. */
            source?: string | null;
            /** @description Its id there. */
            externalId?: string | null;
            /** @description Values stored under your application's GUID. Null unless the request names the GUID. */
            externalData?: components["schemas"]["Pricebook.V2.ExternalDataModel"][] | null;
            /** @description Whether it comes in variations. */
            isConfigurableMaterial: boolean;
            /** @description Whether lines with it are charged to the customer by default. */
            chargeableByDefault: boolean;
            /** @description Its variations, or what it is a variation of. */
            variationsOrConfigurableMaterials?: number[] | null;
            /**
             * Format: int64
             * @description Business unit it is for; null for all.
             */
            businessUnitId?: number | null;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById: number;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /** @description Whether its price is shown. */
            displayInAmount: boolean;
            /**
             * Format: int64
             * @description Income account, by id.
             */
            generalLedgerAccountId?: number | null;
            /** @description Whether it is an "other direct cost", such as a rental. */
            isOtherDirectCost: boolean;
            /**
             * Format: int64
             * @description Cost type of an other direct cost.
             */
            costTypeId?: number | null;
            /** @description Where its picture is. */
            defaultAssetUrl?: string | null;
            /** @description Cost code for budgets. */
            budgetCostCode?: string | null;
            /** @description Cost type for budgets. */
            budgetCostType?: string | null;
            /** @description Whether updates from the catalog keep the cost. */
            isCostLocked?: boolean | null;
            /** @description Whether an estimated cost is left out when an estimate becomes an invoice. */
            excludeEstimatedCostFromInvoice?: boolean | null;
            /** @description Whether updates from the catalog keep the price. */
            isPriceLocked?: boolean | null;
            /** @description Whether it is a chemical. */
            isChemical?: boolean | null;
            /** @description Registration number of a chemical. */
            epaNumber?: string | null;
            /** @description Active ingredients of a chemical. */
            activeIngredients?: string | null;
        };
        /** @description A service of the pricebook: work that is sold. */
        "Pricebook.V2.ServiceGetResponse": {
            /**
             * Format: int64
             * @description Id of the service. Orders cannot name it: only materials and equipment can be bought.
             */
            id: number;
            /** @description Code of the service. */
            code: string;
            /** @description Name for people; null when it has none. */
            displayName?: string | null;
            /**
             * Format: html
             * @description Text for customers; may contain HTML.
             */
            description: string;
            /** @description Warranty on the work. */
            warranty?: components["schemas"]["Pricebook.V2.SkuWarrantyResponse"] | null;
            /** @description Categories of the pricebook it is in. */
            categories: components["schemas"]["Pricebook.V2.SkuCategoryResponse"][];
            /**
             * Format: decimal
             * @description Price of the service.
             */
            price: number;
            /**
             * Format: decimal
             * @description Price for members.
             */
            memberPrice: number;
            /**
             * Format: decimal
             * @description Price when sold together with something else.
             */
            addOnPrice: number;
            /**
             * Format: decimal
             * @description The same for members.
             */
            addOnMemberPrice: number;
            /** @description Whether tax is due on it. */
            taxable: boolean;
            /** @description Name of its account. */
            account?: string | null;
            /**
             * Format: decimal
             * @description Hours of work it takes.
             */
            hours: number;
            /** @description Whether it is labor only. */
            isLabor?: boolean | null;
            /** @description Services that go well with it. */
            recommendations: number[];
            /** @description Services to offer instead of it. */
            upgrades: number[];
            /** @description Pictures and documents. */
            assets: components["schemas"]["Pricebook.V2.SkuAssetResponse"][];
            /** @description Materials that it needs, and how many. */
            serviceMaterials: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            /** @description Equipment that it needs, and how many. */
            serviceEquipment: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            /** @description False once deactivated. */
            active: boolean;
            /** @description Group for cross sales. */
            crossSaleGroup?: string | null;
            /** @description Whether commission is paid on it. */
            paysCommission: boolean;
            /**
             * Format: decimal
             * @description Bonus per service, as an amount.
             */
            bonus: number;
            /**
             * Format: decimal
             * @description Bonus as a rate.
             */
            commissionBonus: number;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description Where it was imported from. */
            source?: string | null;
            /** @description Its id there. */
            externalId?: string | null;
            /** @description Values stored under the requested GUID. */
            externalData?: components["schemas"]["Pricebook.V2.ExternalDataModel"][] | null;
            /**
             * Format: int64
             * @description The business unit that provides it.
             */
            businessUnitId?: number | null;
            /**
             * Format: decimal
             * @description Cost of the service.
             */
            cost: number;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: decimal
             * @description Commission of the seller, as a rate.
             */
            soldByCommission: number;
            /** @description Address of its picture. */
            defaultAssetUrl?: string | null;
            /** @description Budget code, in words. */
            budgetCostCode?: string | null;
            /** @description Cost type, in words. */
            budgetCostType?: string | null;
            /** @description Whether the price is protected from bulk changes. */
            isPriceLocked?: boolean | null;
            /**
             * Format: decimal
             * @description Computed price; null unless requested with `calculatePrices=true`.
             */
            calculatedPrice?: number | null;
            /** @description Whether the price is the one set by hand. */
            useStaticPrices?: boolean | null;
        };
        /** @description A picture, video or file of a pricebook entry. */
        "Pricebook.V2.SkuAssetResponse": {
            /** @description Name for people. */
            alias?: string | null;
            fileName?: string | null;
            /** @description Whether it is shown first. */
            isDefault: boolean;
            /** @description Kind of asset. */
            type: components["schemas"]["Pricebook.V2.SkuAssetType"];
            /** @description Where it is. */
            url: string;
        };
        /**
         * @description Kind of asset.
         * @enum {string}
         */
        "Pricebook.V2.SkuAssetType": "Other" | "Image" | "Video" | "Attachment" | "VideoFile";
        /** @description A category of the pricebook. */
        "Pricebook.V2.SkuCategoryResponse": {
            /** Format: int64 */
            id: number;
            /** @description Name of the category. */
            name: string;
            /** @description False once deactivated. */
            active: boolean;
        };
        /** @description A material that goes with the equipment. */
        "Pricebook.V2.SkuLinkResponse": {
            /**
             * Format: int64
             * @description The material.
             */
            skuId: number;
            /**
             * Format: decimal
             * @description How many.
             */
            quantity: number;
        };
        /** @description A vendor that sells the entry, and at what cost. */
        "Pricebook.V2.SkuVendorResponse": {
            /**
             * Format: int64
             * @description Id of this link, not of the vendor.
             */
            id: number;
            vendorName: string;
            /**
             * Format: int64
             * @description The vendor.
             */
            vendorId: number;
            /** @description Free text. */
            memo?: string | null;
            /** @description The vendor's own number for the item: `vendorPartNumber` of order lines. */
            vendorPart?: string | null;
            /**
             * Format: decimal
             * @description Cost of one piece with this vendor.
             */
            cost: number;
            /** @description False once the vendor no longer sells it. */
            active: boolean;
            /** @description Account with the vendor that is usually used. */
            primarySubAccount?: components["schemas"]["Pricebook.V2.SkuVendorSubAccountResponse"] | null;
            /** @description Further accounts with the vendor. */
            otherSubAccounts?: components["schemas"]["Pricebook.V2.SkuVendorSubAccountResponse"][] | null;
        };
        /** @description A separate cost for one account with the vendor. */
        "Pricebook.V2.SkuVendorSubAccountResponse": {
            /** Format: int64 */
            id: number;
            /**
             * Format: decimal
             * @description Cost of one piece on this account.
             */
            cost: number;
            /** @description Name of the account. */
            accountName: string;
        };
        /** @description A warranty. */
        "Pricebook.V2.SkuWarrantyResponse": {
            /**
             * Format: int32
             * @description How long it lasts.
             */
            duration: number;
            /** @description What it covers. */
            description?: string | null;
        };
        /** @description A record by id and name. */
        "Services.NamedModel": {
            /** Format: int64 */
            id: number;
            name: string;
        };
        /** @description The address of a business unit. */
        "TenantSettings.V2.BusinessUnitAddressResponse": {
            street?: string | null;
            /** @description Suite, flat or the like. */
            unit?: string | null;
            city?: string | null;
            /** @description State or province. */
            state?: string | null;
            /** @description Postal code. */
            zip?: string | null;
            /** @description Country, such as `USA`. */
            country?: string | null;
            /**
             * Format: double
             * @description Degrees north.
             */
            latitude?: number | null;
            /**
             * Format: double
             * @description Degrees east.
             */
            longitude?: number | null;
            /** @description Whether the coordinates were set by hand. */
            isManualCoordinates: boolean;
            /** @description Whether it is a military address. */
            isMilitary: boolean;
        };
        /** @description A business unit, such as a trade or a branch. */
        "TenantSettings.V2.BusinessUnitResponse": {
            /**
             * Format: int64
             * @description The `businessUnitId` of orders and receipts.
             */
            id: number;
            /** @description False once deactivated. */
            active: boolean;
            name: string;
            /** @description Name on documents. */
            officialName?: string | null;
            /** Format: email */
            email?: string | null;
            /** @description Currency code. */
            currency?: string | null;
            /** Format: phone */
            phoneNumber?: string | null;
            /**
             * Format: html
             * @description Text above invoices; may contain HTML.
             */
            invoiceHeader?: string | null;
            /**
             * Format: html
             * @description Text below invoices; may contain HTML.
             */
            invoiceMessage?: string | null;
            /**
             * Format: decimal
             * @description Default tax rate.
             */
            defaultTaxRate?: number | null;
            /**
             * Format: html
             * @description Text that a customer agrees to before work; may contain HTML.
             */
            authorizationParagraph?: string | null;
            /**
             * Format: html
             * @description Text that a customer agrees to after work; may contain HTML.
             */
            acknowledgementParagraph?: string | null;
            /** @description Where the business unit is. */
            address?: components["schemas"]["TenantSettings.V2.BusinessUnitAddressResponse"] | null;
            /** @description SKU under which materials are billed. */
            materialSku?: string | null;
            /** @description Class in QuickBooks. */
            quickbooksClass?: string | null;
            /** @description Account code, for franchises. */
            accountCode?: string | null;
            /** @description Id of the franchise. */
            franchiseId?: string | null;
            /** @description Concept of the franchise. */
            conceptCode?: string | null;
            /** @description Number of the contract with the head office. */
            corporateContractNumber?: string | null;
            /** @description Trade, such as plumbing. */
            trade?: components["schemas"]["Services.NamedModel"] | null;
            /** @description Division, such as service or install. */
            division?: components["schemas"]["Services.NamedModel"] | null;
            /** @description Tags. */
            tagTypeIds?: number[] | null;
            /** @description The tenant it belongs to. */
            tenant?: components["schemas"]["TenantSettings.V2.BusinessUnitTenantResponse"] | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description Values stored under your application's GUID. Null unless the request names the GUID. */
            externalData?: components["schemas"]["TenantSettings.V2.ExternalDataModel"][] | null;
            /** @description Code of a certified Sentricon specialist. */
            certifiedSentriconSpecialistCode?: string | null;
        };
        /** @description The tenant a business unit belongs to. */
        "TenantSettings.V2.BusinessUnitTenantResponse": {
            /** Format: int64 */
            id: number;
            name: string;
            /** @description Account code, for franchises. */
            accountCode?: string | null;
            /** @description Id of the franchise. */
            franchiseId?: string | null;
            /** @description Concept of the franchise. */
            conceptCode?: string | null;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
        };
        /** @description Where an employee lives. */
        "TenantSettings.V2.EmployeeAddressResponse": {
            street?: string | null;
            unit?: string | null;
            country?: string | null;
            city?: string | null;
            state?: string | null;
            zip?: string | null;
        };
        /** @description Value of a custom field. */
        "TenantSettings.V2.EmployeeCustomFieldResponse": {
            /**
             * Format: int64
             * @description The custom field.
             */
            typeId: number;
            /** @description Name of the custom field. */
            name?: string | null;
            /** @description Its value. */
            value?: string | null;
        };
        /** @description A permission and its value. */
        "TenantSettings.V2.EmployeePermissionResponse": {
            /**
             * Format: int32
             * @description The permission.
             */
            id: number;
            /** @description Its value. */
            value?: string | null;
        };
        /** @description An employee: a person in the office. */
        "TenantSettings.V2.EmployeeResponse": {
            /**
             * Format: int64
             * @description Id of the employee; `soldById` and the like name it.
             */
            id: number;
            /**
             * Format: int64
             * @description The employee's login, which has its own id.
             */
            userId: number;
            name: string;
            firstName?: string | null;
            lastName?: string | null;
            /**
             * Format: int64
             * @description The employee they report to.
             */
            managerId?: number | null;
            /** @description What they do in the company. */
            role: components["schemas"]["TenantSettings.V2.EmployeeUserRole"];
            /** @description Roles that grant permissions. */
            roleIds?: number[] | null;
            /**
             * Format: int64
             * @description The business unit the employee belongs to.
             */
            businessUnitId?: number | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** Format: email */
            email?: string | null;
            /** Format: phone */
            phoneNumber?: string | null;
            /** @description Name to log in with. */
            loginName?: string | null;
            /** @description False once deactivated. */
            active: boolean;
            /** @description User id in Azure Active Directory. */
            aadUserId?: string | null;
            /** @description Whether the login is locked. */
            accountLocked?: boolean | null;
            /** @description The employee's home address. */
            home?: components["schemas"]["TenantSettings.V2.EmployeeAddressResponse"] | null;
            /**
             * Format: int32
             * @description Id in the call center; 0 without one.
             */
            agentId: number;
            /**
             * Format: date-time
             * @description First day of work.
             */
            startDate?: string | null;
            /**
             * Format: date-time
             * @description Last day of work.
             */
            terminationDate?: string | null;
            /**
             * Format: decimal
             * @description Wage for an hour.
             */
            hourlyRate: number;
            /**
             * Format: int64
             * @description Overtime profile.
             */
            overtimeProfileId?: number | null;
            /** @description Custom field values. */
            customFields?: components["schemas"]["TenantSettings.V2.EmployeeCustomFieldResponse"][] | null;
            /** @description Permissions and their values. */
            permissions?: components["schemas"]["TenantSettings.V2.EmployeePermissionResponse"][] | null;
        };
        /**
         * @description What a user does in the company.
         * @enum {string}
         */
        "TenantSettings.V2.EmployeeUserRole": "Unspecified" | "Technician" | "Dispatch" | "Accounting" | "FieldManager" | "DisplayUser" | "DisplayUserWithBillingAccess" | "SalesManager" | "CSR" | "GeneralOffice" | "TechnicianHelper" | "TechnicianMaintenance" | "TechnicianInstaller" | "Admin" | "TechnicianService" | "TechnicianSales" | "Owner" | "EmptyEmployee" | "EmptyTechnician";
        /** @description A business unit in the feed. */
        "TenantSettings.V2.ExportBusinessUnitResponse": {
            /**
             * Format: int64
             * @description The `businessUnitId` of orders and receipts.
             */
            id: number;
            /** @description False once deactivated. */
            active: boolean;
            name: string;
            /** @description Name on documents. */
            officialName?: string | null;
            /** Format: email */
            email?: string | null;
            /** @description Currency code. */
            currency?: string | null;
            /** Format: phone */
            phoneNumber?: string | null;
            /**
             * Format: html
             * @description Text above invoices; may contain HTML.
             */
            invoiceHeader?: string | null;
            /**
             * Format: html
             * @description Text below invoices; may contain HTML.
             */
            invoiceMessage?: string | null;
            /**
             * Format: decimal
             * @description Default tax rate.
             */
            defaultTaxRate?: number | null;
            /**
             * Format: html
             * @description Text that a customer agrees to before work; may contain HTML.
             */
            authorizationParagraph?: string | null;
            /**
             * Format: html
             * @description Text that a customer agrees to after work; may contain HTML.
             */
            acknowledgementParagraph?: string | null;
            /** @description Where the business unit is. */
            address?: components["schemas"]["TenantSettings.V2.BusinessUnitAddressResponse"] | null;
            /** @description SKU under which materials are billed. */
            materialSku?: string | null;
            /** @description Class in QuickBooks. */
            quickbooksClass?: string | null;
            /** @description Account code, for franchises. */
            accountCode?: string | null;
            /** @description Id of the franchise. */
            franchiseId?: string | null;
            /** @description Concept of the franchise. */
            conceptCode?: string | null;
            /** @description Number of the contract with the head office. */
            corporateContractNumber?: string | null;
            /** @description Trade, such as plumbing. */
            trade?: components["schemas"]["Services.NamedModel"] | null;
            /** @description Division, such as service or install. */
            division?: components["schemas"]["Services.NamedModel"] | null;
            /** @description Tags. */
            tagTypeIds?: number[] | null;
            /** @description The tenant it belongs to. */
            tenant?: components["schemas"]["TenantSettings.V2.BusinessUnitTenantResponse"] | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** @description Values stored under your application's GUID. Null unless the request names the GUID. */
            externalData?: components["schemas"]["TenantSettings.V2.ExternalDataModel"][] | null;
            /** @description Code of a certified Sentricon specialist. */
            certifiedSentriconSpecialistCode?: string | null;
        };
        /** @description An employee in the feed. */
        "TenantSettings.V2.ExportEmployeeResponse": {
            /** @description Custom field values. */
            customFields?: components["schemas"]["TenantSettings.V2.EmployeeCustomFieldResponse"][] | null;
            /** @description Permissions and their values. */
            permissions?: components["schemas"]["TenantSettings.V2.EmployeePermissionResponse"][] | null;
            /**
             * Format: int64
             * @description Id of the employee; `soldById` and the like name it.
             */
            id: number;
            /**
             * Format: int64
             * @description The employee's login, which has its own id.
             */
            userId: number;
            name: string;
            firstName?: string | null;
            lastName?: string | null;
            /**
             * Format: int64
             * @description The employee they report to.
             */
            managerId?: number | null;
            /** @description What they do in the company. */
            role: components["schemas"]["TenantSettings.V2.EmployeeUserRole"];
            /** @description Roles that grant permissions. */
            roleIds?: number[] | null;
            /**
             * Format: int64
             * @description The business unit the employee belongs to.
             */
            businessUnitId?: number | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** Format: email */
            email?: string | null;
            /** Format: phone */
            phoneNumber?: string | null;
            /** @description Name to log in with. */
            loginName?: string | null;
            /** @description False once deactivated. */
            active: boolean;
            /** @description User id in Azure Active Directory. */
            aadUserId?: string | null;
            /** @description Whether the login is locked. */
            accountLocked?: boolean | null;
            /** @description The employee's home address. */
            home?: components["schemas"]["TenantSettings.V2.EmployeeAddressResponse"] | null;
            /**
             * Format: int32
             * @description Id in the call center; 0 without one.
             */
            agentId: number;
            /**
             * Format: date-time
             * @description First day of work.
             */
            startDate?: string | null;
            /**
             * Format: date-time
             * @description Last day of work.
             */
            terminationDate?: string | null;
            /**
             * Format: decimal
             * @description Wage for an hour.
             */
            hourlyRate: number;
            /**
             * Format: int64
             * @description Overtime profile.
             */
            overtimeProfileId?: number | null;
        };
        /** @description A tag type in the feed. */
        "TenantSettings.V2.ExportTagTypeResponse": {
            /** Format: int64 */
            id: number;
            name: string;
            /** @description Color, as `#RRGGBB`. */
            color: string;
            /** @description Short code. */
            code: string;
            /** @description How prominent it is; null for normal. */
            importance?: components["schemas"]["TenantSettings.V2.TagImportance"] | null;
            /** @description Whether a job with it counts as a chance to sell. */
            isConversionOpportunity: boolean;
            /** @description Whether timesheet activities may have it. */
            allowToUseOnTimesheetActivity: boolean;
            /** @description Whether the dispatch board shows it. */
            isVisibleOnDispatchBoard: boolean;
            /** @description False once deactivated. */
            active: boolean;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
        };
        /** @description A technician in the feed. */
        "TenantSettings.V2.ExportTechnicianResponse": {
            /**
             * Format: int64
             * @description The `technicianId` of orders and receipts.
             */
            id: number;
            /**
             * Format: int64
             * @description The technician's login, which has its own id.
             */
            userId: number;
            name: string;
            /** @description Roles that grant permissions. */
            roleIds?: number[] | null;
            /**
             * Format: int64
             * @description The business unit the technician belongs to.
             */
            businessUnitId?: number | null;
            /**
             * Format: int64
             * @description Zone the technician mostly works in.
             */
            mainZoneId?: number | null;
            /** @description Zones the technician works in. */
            zoneIds?: number[] | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** Format: email */
            email?: string | null;
            /** Format: phone */
            phoneNumber?: string | null;
            /** @description Name to log in with. */
            loginName?: string | null;
            /** @description The technician's home address. */
            home?: components["schemas"]["TenantSettings.V2.TechnicianAddressResponse"] | null;
            /**
             * Format: decimal
             * @description Sales target for a day.
             */
            dailyGoal: number;
            /** @description Whether a managed license is used. */
            isManagedTech: boolean;
            /** @description Kind of license. */
            licenseType?: components["schemas"]["TenantSettings.V2.LicenseType"] | null;
            /** @description Custom field values. */
            customFields?: components["schemas"]["TenantSettings.V2.TechnicianCustomFieldResponse"][] | null;
            /** @description False once deactivated. */
            active: boolean;
            /** @description User id in Azure Active Directory. */
            aadUserId?: string | null;
            /**
             * Format: decimal
             * @description Cost per hour in addition to the wage.
             */
            burdenRate: number;
            /** @description Name of the team. */
            team?: string | null;
            /** @description Which jobs the mobile app shows. */
            jobFilter?: components["schemas"]["TenantSettings.V2.JobFilter"] | null;
            /** @description Permissions and their values. */
            permissions?: components["schemas"]["TenantSettings.V2.TechnicianPermissionResponse"][] | null;
            /** @description Whether the login is locked. */
            accountLocked?: boolean | null;
            /**
             * Format: decimal
             * @description Commission as a rate.
             */
            commissionRate: number;
            /**
             * Format: decimal
             * @description Sales so far.
             */
            currentValue?: number | null;
            firstName?: string | null;
            lastName?: string | null;
            /**
             * Format: decimal
             * @description Wage for an hour.
             */
            hourlyRate: number;
            /**
             * Format: int64
             * @description Job at hand.
             */
            jobId?: number | null;
            mobilePhone?: string | null;
            /** @description Number shown when calling. */
            outboundCallerId?: string | null;
            /** @description Id in the payroll system. */
            payrollId?: string | null;
            /**
             * Format: int64
             * @description Payroll profile.
             */
            payrollProfileId?: number | null;
            /**
             * Format: int64
             * @description The current appointment. The spelling is the vendor's.
             */
            appoitmentId?: number | null;
            /**
             * Format: duration
             * @description When the shift starts.
             */
            shiftStart?: string | null;
            /**
             * Format: duration
             * @description When the shift ends.
             */
            shiftEnd?: string | null;
            /**
             * Format: decimal
             * @description Commission on what the technician sold, as a rate.
             */
            soldByRate: number;
            /**
             * Format: date-time
             * @description First day of work.
             */
            startDate?: string | null;
            /** @description What the technician is doing now. */
            status: components["schemas"]["TenantSettings.V2.TechnicianStatus"];
            /** @description Skills. */
            skills?: components["schemas"]["TenantSettings.V2.TechnicianSkillResponse"][] | null;
            /** @description Positions held. */
            positions?: components["schemas"]["TenantSettings.V2.TechnicianPosition"][] | null;
            /** @description Where the technician was last seen. */
            location?: components["schemas"]["TenantSettings.V2.TechnicianLocationResponse"] | null;
            /**
             * Format: html
             * @description Text for customers; may contain HTML.
             */
            bio?: string | null;
            /**
             * Format: html
             * @description Text for the office; may contain HTML.
             */
            memo?: string | null;
        };
        /** @description A key and its value. */
        "TenantSettings.V2.ExternalDataModel": {
            key: string;
            value: string;
        };
        /**
         * @description Which jobs a technician sees in the mobile app.
         * @enum {string}
         */
        "TenantSettings.V2.JobFilter": "AllScheduledDispatchedWorking" | "NextScheduledDispatchedWorking" | "DispatchedWorking" | "NextScheduledDispatchedWorkingToday" | "AllScheduledDispatchedWorkingToday" | "AllScheduledDispatchedWorkingFiveDays" | "NextScheduledDispatchedWorkingTodayTomorrow" | "AllScheduledDispatchedWorkingTodayTomorrow" | "Next2ScheduledDispatchedWorkingToday";
        /**
         * @description Kind of license a technician uses.
         * @enum {string}
         */
        "TenantSettings.V2.LicenseType": "NonManagedTech" | "ManagedTech" | "ManagedInstaller";
        /**
         * @description How prominent a tag is.
         * @enum {string}
         */
        "TenantSettings.V2.TagImportance": "Medium" | "High";
        /** @description A kind of tag. Its id is the `tagTypeId` of tags. */
        "TenantSettings.V2.TagTypeResponse": {
            /** Format: int64 */
            id: number;
            name: string;
            /** @description Color, as `#RRGGBB`. */
            color: string;
            /** @description Short code. */
            code: string;
            /** @description How prominent it is; null for normal. */
            importance?: components["schemas"]["TenantSettings.V2.TagImportance"] | null;
            /** @description Whether a job with it counts as a chance to sell. */
            isConversionOpportunity: boolean;
            /** @description Whether timesheet activities may have it. */
            allowToUseOnTimesheetActivity: boolean;
            /** @description Whether the dispatch board shows it. */
            isVisibleOnDispatchBoard: boolean;
            /** @description False once deactivated. */
            active: boolean;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
        };
        /** @description A technician's home. Any part may be null. */
        "TenantSettings.V2.TechnicianAddressResponse": {
            street?: string | null;
            /** @description Suite, flat or the like. */
            unit?: string | null;
            /** @description Country, such as `USA`. */
            country?: string | null;
            city?: string | null;
            /** @description State or province. */
            state?: string | null;
            /** @description Postal code. */
            zip?: string | null;
            /** @description Street and unit in one line. */
            streetAddress?: string | null;
            /**
             * Format: double
             * @description Degrees north.
             */
            latitude?: number | null;
            /**
             * Format: double
             * @description Degrees east.
             */
            longitude?: number | null;
        };
        /** @description A custom field value of a technician. */
        "TenantSettings.V2.TechnicianCustomFieldResponse": {
            /**
             * Format: int64
             * @description Id of the custom field.
             */
            typeId: number;
            name?: string | null;
            value?: string | null;
        };
        /** @description Where a technician was last seen. */
        "TenantSettings.V2.TechnicianLocationResponse": {
            /**
             * Format: double
             * @description Degrees north.
             */
            latitude?: number | null;
            /**
             * Format: double
             * @description Degrees east.
             */
            longitude?: number | null;
            /**
             * Format: date-time
             * @description When the place was reported.
             */
            coordinatesUpdatedOn?: string | null;
        };
        /** @description A permission and its value. */
        "TenantSettings.V2.TechnicianPermissionResponse": {
            /** Format: int32 */
            id: number;
            /** @description What is permitted. */
            value?: string | null;
        };
        /**
         * @description A position a technician may hold.
         * @enum {string}
         */
        "TenantSettings.V2.TechnicianPosition": "Installer" | "Service" | "Sales" | "Maintenance" | "Helper" | "InstallProductionManager" | "ServiceManager" | "SalesManager" | "PartRunner" | "DummyTech";
        /** @description A technician. */
        "TenantSettings.V2.TechnicianResponse": {
            /**
             * Format: int64
             * @description The `technicianId` of orders and receipts.
             */
            id: number;
            /**
             * Format: int64
             * @description The technician's login, which has its own id.
             */
            userId: number;
            name: string;
            /** @description Roles that grant permissions. */
            roleIds?: number[] | null;
            /**
             * Format: int64
             * @description The business unit the technician belongs to.
             */
            businessUnitId?: number | null;
            /**
             * Format: int64
             * @description Zone the technician mostly works in.
             */
            mainZoneId?: number | null;
            /** @description Zones the technician works in. */
            zoneIds?: number[] | null;
            /** @description Project labels of the technician; null without budgets against actuals. */
            projectLabelIds?: number[] | null;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: string;
            /** Format: email */
            email?: string | null;
            /** Format: phone */
            phoneNumber?: string | null;
            /** @description Name to log in with. */
            loginName?: string | null;
            /** @description The technician's home address. */
            home?: components["schemas"]["TenantSettings.V2.TechnicianAddressResponse"] | null;
            /**
             * Format: decimal
             * @description Sales target for a day.
             */
            dailyGoal: number;
            /** @description Whether a managed license is used. */
            isManagedTech: boolean;
            /** @description Kind of license. */
            licenseType?: components["schemas"]["TenantSettings.V2.LicenseType"] | null;
            /** @description Custom field values. */
            customFields?: components["schemas"]["TenantSettings.V2.TechnicianCustomFieldResponse"][] | null;
            /** @description False once deactivated. */
            active: boolean;
            /** @description User id in Azure Active Directory. */
            aadUserId?: string | null;
            /**
             * Format: decimal
             * @description Cost per hour in addition to the wage.
             */
            burdenRate: number;
            /** @description Name of the team. */
            team?: string | null;
            /** @description Which jobs the mobile app shows. */
            jobFilter?: components["schemas"]["TenantSettings.V2.JobFilter"] | null;
            /** @description Permissions and their values. */
            permissions?: components["schemas"]["TenantSettings.V2.TechnicianPermissionResponse"][] | null;
            /** @description Whether the login is locked. */
            accountLocked?: boolean | null;
            /**
             * Format: decimal
             * @description Commission as a rate.
             */
            commissionRate: number;
            /**
             * Format: decimal
             * @description Sales so far.
             */
            currentValue?: number | null;
            firstName?: string | null;
            lastName?: string | null;
            /**
             * Format: decimal
             * @description Wage for an hour.
             */
            hourlyRate: number;
            /**
             * Format: int64
             * @description Job at hand.
             */
            jobId?: number | null;
            mobilePhone?: string | null;
            /** @description Number shown when calling. */
            outboundCallerId?: string | null;
            /** @description Id in the payroll system. */
            payrollId?: string | null;
            /**
             * Format: int64
             * @description Payroll profile.
             */
            payrollProfileId?: number | null;
            /**
             * Format: int64
             * @description The current appointment. The spelling is the vendor's.
             */
            appoitmentId?: number | null;
            /**
             * Format: duration
             * @description When the shift starts.
             */
            shiftStart?: string | null;
            /**
             * Format: duration
             * @description When the shift ends.
             */
            shiftEnd?: string | null;
            /**
             * Format: decimal
             * @description Commission on what the technician sold, as a rate.
             */
            soldByRate: number;
            /**
             * Format: date-time
             * @description First day of work.
             */
            startDate?: string | null;
            /** @description What the technician is doing now. */
            status: components["schemas"]["TenantSettings.V2.TechnicianStatus"];
            /** @description Skills. */
            skills?: components["schemas"]["TenantSettings.V2.TechnicianSkillResponse"][] | null;
            /** @description Positions held. */
            positions?: components["schemas"]["TenantSettings.V2.TechnicianPosition"][] | null;
            /** @description Where the technician was last seen. */
            location?: components["schemas"]["TenantSettings.V2.TechnicianLocationResponse"] | null;
            /**
             * Format: html
             * @description Text for customers; may contain HTML.
             */
            bio?: string | null;
            /**
             * Format: html
             * @description Text for the office; may contain HTML.
             */
            memo?: string | null;
        };
        /** @description A skill. */
        "TenantSettings.V2.TechnicianSkillResponse": {
            /** Format: int64 */
            id: number;
            name?: string | null;
        };
        /**
         * @description What a technician is doing now.
         * @enum {string}
         */
        "TenantSettings.V2.TechnicianStatus": "Idle" | "Dispatched" | "Working" | "Meal";
        /** @description The client-credentials grant as a form. Unknown fields are ignored. */
        TokenRequest: {
            /** @description `client_credentials`; nothing else is supported. */
            grant_type: string;
            /** @description Leave it out when using HTTP Basic. */
            client_id?: string;
            /** @description Leave it out when using HTTP Basic. */
            client_secret?: string;
            /** @description Requested scopes, separated by spaces. If left out, the token has all scopes of the client. */
            scope?: string;
        };
        /** @description An access token. */
        TokenResponse: {
            /** @description Treat it as opaque. */
            access_token: string;
            /**
             * Format: int32
             * @description Seconds until it expires.
             */
            expires_in: number;
            /** @description Always `Bearer`. */
            token_type: string;
            /** @description Scopes granted, separated by spaces. */
            scope: string;
        };
        /** @description Why no token was given. */
        TokenError: {
            /** @description `invalid_client`, `unsupported_grant_type`, `invalid_scope` or `invalid_request`. */
            error: string;
        };
        /** @description The gateway's own error, without the `errors` and `data` of the API's. */
        GatewayError: {
            /** @description Link to what the status means. */
            type: string;
            /** @description What is wrong. */
            title: string;
            /**
             * Format: int32
             * @description The status of the answer.
             */
            status: number;
            /** @description Identifies the call in the vendor's logs. */
            traceId: string;
        };
        /** @description Says that Mocktitan does not simulate the request. Never an answer of the vendor. */
        MockLimit: {
            /** @description Name of the mock. */
            mock: string;
            /** @description What is not simulated. */
            message: string;
            /** @description The requested operation, if one matched. */
            operation: string | null;
        };
    };
    responses: {
        /** @description The request is malformed, names something that does not exist, or breaks a business rule. `errors` maps each path to its messages; the message of a business rule is under the empty key. Nothing was changed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description The app key, which is checked first, is missing or invalid, or the token is missing, malformed, unknown or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The token lacks the scope of this operation, or belongs to another tenant. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description No record has this id, or the record the body is about does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description The change conflicts with the state of the record or with another record. Nothing was changed. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description The body is over the size limit (1 MiB unless configured). */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description The body is not JSON by its `Content-Type`. Without that header it is read as JSON. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description More than 60 calls in a second by this application for this tenant. Wait as long as `Retry-After` says. Mocktitan limits calls only if it is configured to. */
        TooManyRequests: {
            headers: {
                /** @description Whole seconds to wait. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description The mock's own answer for what it does not simulate. It names the mock, so that it is not mistaken for an answer of the vendor. */
        NotSimulated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MockLimit"];
            };
        };
        /** @description The gateway's answer to an unknown route. It belongs to no operation and has the gateway's own shape, without `errors` and `data`. */
        GatewayNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description A known route with an unsupported verb gets the same answer. */
        UnsupportedVerb: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The tenant (customer account). Digits only; anything else matches no route.
         * @example 1001
         */
        Tenant: number;
        /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
        Id: number;
        /**
         * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
         * @example 7001,7020
         */
        Ids: string;
        /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
        Active: components["schemas"]["ActiveRequestArg"];
        /** @description Page to return, from 1. Past the last page `data` is empty. */
        Page: number;
        /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
        PageSize: number;
        /** @description Count all matching rows into `totalCount`, which is null otherwise. */
        IncludeTotal: boolean;
        /**
         * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
         * @example -ModifiedOn
         */
        Sort: string;
        /** @description Only the record with exactly this number, ignoring case. */
        Number: string;
        /** @description Only records with exactly this reference number, ignoring case. */
        ReferenceNumber: string;
        /** @description Created at or after this time (UTC, inclusive). */
        CreatedOnOrAfter: string;
        /** @description Created before this time (UTC, exclusive). */
        CreatedBefore: string;
        /**
         * @description Changed at or after this time (UTC, inclusive).
         * @example 2026-01-12T00:00:00Z
         */
        ModifiedOnOrAfter: string;
        /** @description Changed before this time (UTC, exclusive). */
        ModifiedBefore: string;
        /** @description `date` on or after this day (UTC, inclusive). */
        DateOnOrAfter: string;
        /** @description `date` before this day (UTC, exclusive). */
        DateBefore: string;
        /**
         * @description Your application's GUID. Only with it does the answer have the external data stored under it.
         * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
         */
        ExternalDataApplicationGuid: string;
        /**
         * @description Only records with this external data key. Needs `externalDataApplicationGuid` and `externalDataValues`.
         * @example erp-id
         */
        ExternalDataKey: string;
        /**
         * @description Values of `externalDataKey` to match, comma-separated, up to 50.
         * @example V-88,V-89
         */
        ExternalDataValues: string;
        /**
         * @description Filter by custom field: `customFields.Fields[Name]=Value` or `customFields.Fields.Name=Value`, repeated for several.
         * @example {
         *       "Region": "North"
         *     }
         */
        CustomFieldsFields: {
            [key: string]: string;
        };
        /** @description Whether all custom field conditions must hold (`And`, the default) or one is enough (`Or`). */
        CustomFieldsOperator: components["schemas"]["Inventory.V2.LogicalOperator"];
        /**
         * @description Accounting sync states to match, comma-separated, ignoring case.
         * @example Pending,Posted
         */
        SyncStatuses: string;
        /** @description Only records in this accounting batch. */
        BatchId: number;
        /** @description Only records of this job. */
        JobId: number;
        /**
         * @description Only records of these jobs, comma-separated.
         * @example 5201,5202
         */
        JobIds: string;
        /** @description Only records of this technician. */
        TechnicianId: number;
        /** @description Only records of this project. */
        ProjectId: number;
        /** @description Only records of these vendors, comma-separated. */
        VendorIds: string;
        /** @description Only records of these business units, comma-separated. */
        BusinessUnitIds: string;
        /** @description Only records at these locations (warehouse or truck ids), comma-separated. */
        InventoryLocationIds: string;
        /**
         * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
         * @example 2026-01-01
         */
        From: string;
        /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
        IncludeRecentChanges: boolean;
        /** @description Only the record with exactly this name, ignoring case. */
        Name: string;
        /** @description Only records of this customer. */
        CustomerId: number;
        /** @description Only records of this service location (a customer's address, not a place of stock). */
        LocationId: number;
        /** @description Only the record this invoice belongs to. */
        InvoiceId: number;
        /** @description Completed at or after this time (UTC, inclusive). */
        CompletedOnOrAfter: string;
        /** @description Completed before this time (UTC, exclusive). */
        CompletedBefore: string;
        /**
         * @description Only entries whose texts contain this, 2 to 200 characters.
         * @example valve
         */
        SearchText: string;
        /** @description Only bills in the accounting batch with this number. */
        BatchNumber: number;
        /**
         * @description Only bills with exactly this reference number, ignoring case.
         * @example 61003-001-R1
         */
        BillNumber: string;
        /**
         * @description Filter by custom field: `customField.Fields[Name]=Value` or `customField.Fields.Name=Value`, repeated for several, up to 50. Spelled in the singular, as on vendors.
         * @example {
         *       "Region": "North"
         *     }
         */
        BillCustomFieldFields: {
            [key: string]: string;
        };
        /** @description Whether all custom field conditions must hold (`And`, the default) or one is enough (`Or`). */
        BillCustomFieldOperator: components["schemas"]["Accounting.V2.LogicalOperator"];
        /** @description Bill date on or after this day (UTC, inclusive). */
        DateFrom: string;
        /** @description Bill date on or before this day (UTC, inclusive, unlike the other upper limits). */
        DateTo: string;
        /**
         * @description Only bills of the job with exactly this number, ignoring case.
         * @example 61003
         */
        JobNumber: string;
        /**
         * @description Only bills of the purchase order with exactly this number, ignoring case.
         * @example 61003-001
         */
        PurchaseOrderNumber: string;
        /**
         * @description Only bills of purchase orders of these types, by name, comma-separated.
         * @example Standard,Supply House Run
         */
        PurchaseOrderTypes: string;
        /**
         * @description Accounting sync states to match, comma-separated or repeated, ignoring case.
         * @example [
         *       "Pending",
         *       "Posted"
         *     ]
         */
        BillSyncStatuses: components["schemas"]["Accounting.V2.InventoryBillSyncStatus"][];
        /** @description Only bills of this amount or more. */
        MinCost: number;
        /** @description Only bills of this amount or less. */
        MaxCost: number;
        /** @description Only bills of this kind, ignoring case. Bills that receipts make are `Procurement`. */
        BillType: components["schemas"]["Accounting.V2.BillType"];
        /** @description Reconciled before this time (UTC, exclusive). */
        DateReconciledBefore: string;
        /** @description Reconciled at or after this time (UTC, inclusive). */
        DateReconciledOnOrAfter: string;
        /** @description Only bills where order, receipt and bill agree (`NoDiscrepancy`) or do not (`Discrepancy`). */
        ThreeWayMatchDiscrepancy: components["schemas"]["Accounting.V2.InventoryBillThreeWayMatchDiscrepancy"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AccountingV2AddressResponse = components['schemas']['Accounting.V2.AddressResponse'];
export type AccountingV2BatchResponse = components['schemas']['Accounting.V2.BatchResponse'];
export type AccountingV2BillType = components['schemas']['Accounting.V2.BillType'];
export type AccountingV2CustomFieldDataType = components['schemas']['Accounting.V2.CustomFieldDataType'];
export type AccountingV2CustomFieldOperationRequest = components['schemas']['Accounting.V2.CustomFieldOperationRequest'];
export type AccountingV2CustomFieldPairRequest = components['schemas']['Accounting.V2.CustomFieldPairRequest'];
export type AccountingV2CustomFieldResponse = components['schemas']['Accounting.V2.CustomFieldResponse'];
export type AccountingV2CustomFieldTypeResponse = components['schemas']['Accounting.V2.CustomFieldTypeResponse'];
export type AccountingV2CustomFieldUpdateRequest = components['schemas']['Accounting.V2.CustomFieldUpdateRequest'];
export type AccountingV2DiscountAppliedBy = components['schemas']['Accounting.V2.DiscountAppliedBy'];
export type AccountingV2ExportInventoryBillResponse = components['schemas']['Accounting.V2.ExportInventoryBillResponse'];
export type AccountingV2GlAccountResponse = components['schemas']['Accounting.V2.GLAccountResponse'];
export type AccountingV2InterestChargeFrequency = components['schemas']['Accounting.V2.InterestChargeFrequency'];
export type AccountingV2InterestChargeMethod = components['schemas']['Accounting.V2.InterestChargeMethod'];
export type AccountingV2InterestRateType = components['schemas']['Accounting.V2.InterestRateType'];
export type AccountingV2InterestSettingsApiModel = components['schemas']['Accounting.V2.InterestSettingsAPIModel'];
export type AccountingV2InterestTargetInvoice = components['schemas']['Accounting.V2.InterestTargetInvoice'];
export type AccountingV2InventoryBillItemResponse = components['schemas']['Accounting.V2.InventoryBillItemResponse'];
export type AccountingV2InventoryBillResponse = components['schemas']['Accounting.V2.InventoryBillResponse'];
export type AccountingV2InventoryBillSyncStatus = components['schemas']['Accounting.V2.InventoryBillSyncStatus'];
export type AccountingV2InventoryBillThreeWayMatchDiscrepancy = components['schemas']['Accounting.V2.InventoryBillThreeWayMatchDiscrepancy'];
export type AccountingV2LogicalOperator = components['schemas']['Accounting.V2.LogicalOperator'];
export type AccountingV2MarkInventoryBillAsExportedUpdateRequest = components['schemas']['Accounting.V2.MarkInventoryBillAsExportedUpdateRequest'];
export type AccountingV2MarkInventoryBillAsExportedUpdateResponse = components['schemas']['Accounting.V2.MarkInventoryBillAsExportedUpdateResponse'];
export type AccountingV2NamedFieldResponse = components['schemas']['Accounting.V2.NamedFieldResponse'];
export type AccountingV2PaymentTermApiModel = components['schemas']['Accounting.V2.PaymentTermAPIModel'];
export type AccountingV2PaymentTermApplyTo = components['schemas']['Accounting.V2.PaymentTermApplyTo'];
export type AccountingV2PaymentTermDiscountApiModel = components['schemas']['Accounting.V2.PaymentTermDiscountAPIModel'];
export type AccountingV2PaymentTermDueDayType = components['schemas']['Accounting.V2.PaymentTermDueDayType'];
export type AccountingV2PaymentTermValueType = components['schemas']['Accounting.V2.PaymentTermValueType'];
export type ActiveRequestArg = components['schemas']['ActiveRequestArg'];
export type ApiErrorResponse = components['schemas']['ApiErrorResponse'];
export type CustomFieldApiModel = components['schemas']['CustomFieldApiModel'];
export type ExportResponseOfAccountingV2ExportInventoryBillResponse = components['schemas']['ExportResponse_Of_Accounting.V2.ExportInventoryBillResponse'];
export type ExportResponseOfInventoryV2ExportAdjustmentsResponse = components['schemas']['ExportResponse_Of_Inventory.V2.ExportAdjustmentsResponse'];
export type ExportResponseOfInventoryV2ExportPurchaseOrdersResponse = components['schemas']['ExportResponse_Of_Inventory.V2.ExportPurchaseOrdersResponse'];
export type ExportResponseOfInventoryV2ExportReturnsResponse = components['schemas']['ExportResponse_Of_Inventory.V2.ExportReturnsResponse'];
export type ExportResponseOfInventoryV2ExportTransfersResponse = components['schemas']['ExportResponse_Of_Inventory.V2.ExportTransfersResponse'];
export type ExportResponseOfJpmV2ExportJobsResponse = components['schemas']['ExportResponse_Of_Jpm.V2.ExportJobsResponse'];
export type ExportResponseOfJpmV2ExportProjectsResponse = components['schemas']['ExportResponse_Of_Jpm.V2.ExportProjectsResponse'];
export type ExportResponseOfPricebookV2ExportEquipmentResponse = components['schemas']['ExportResponse_Of_Pricebook.V2.ExportEquipmentResponse'];
export type ExportResponseOfPricebookV2ExportMaterialResponse = components['schemas']['ExportResponse_Of_Pricebook.V2.ExportMaterialResponse'];
export type ExportResponseOfTenantSettingsV2ExportBusinessUnitResponse = components['schemas']['ExportResponse_Of_TenantSettings.V2.ExportBusinessUnitResponse'];
export type ExportResponseOfTenantSettingsV2ExportEmployeeResponse = components['schemas']['ExportResponse_Of_TenantSettings.V2.ExportEmployeeResponse'];
export type ExportResponseOfTenantSettingsV2ExportTagTypeResponse = components['schemas']['ExportResponse_Of_TenantSettings.V2.ExportTagTypeResponse'];
export type ExportResponseOfTenantSettingsV2ExportTechnicianResponse = components['schemas']['ExportResponse_Of_TenantSettings.V2.ExportTechnicianResponse'];
export type InventoryPoTypeAlertSettings = components['schemas']['Inventory.PoTypeAlertSettings'];
export type InventoryTypesLandedCostMethod = components['schemas']['Inventory.Types.LandedCostMethod'];
export type InventoryUnitOfMeasureModel = components['schemas']['Inventory.UnitOfMeasureModel'];
export type InventoryUnitOfMeasureVendorModel = components['schemas']['Inventory.UnitOfMeasureVendorModel'];
export type InventoryV2AddressRequest = components['schemas']['Inventory.V2.AddressRequest'];
export type InventoryV2AddressResponse = components['schemas']['Inventory.V2.AddressResponse'];
export type InventoryV2BatchResponse = components['schemas']['Inventory.V2.BatchResponse'];
export type InventoryV2CancelResourceRequestOfInventoryV2PurchaseOrderCancellationReason = components['schemas']['Inventory.V2.CancelResourceRequest_Of_Inventory.V2.PurchaseOrderCancellationReason'];
export type InventoryV2CancelResourceRequestOfInventoryV2ReceiptCancellationReason = components['schemas']['Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReceiptCancellationReason'];
export type InventoryV2CancelResourceRequestOfInventoryV2ReturnCancellationReason = components['schemas']['Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReturnCancellationReason'];
export type InventoryV2CreateAddressRequest = components['schemas']['Inventory.V2.CreateAddressRequest'];
export type InventoryV2CreateInventoryAdjustmentItemRequest = components['schemas']['Inventory.V2.CreateInventoryAdjustmentItemRequest'];
export type InventoryV2CreateInventoryAdjustmentRequest = components['schemas']['Inventory.V2.CreateInventoryAdjustmentRequest'];
export type InventoryV2CreateInventoryReturnItemRequest = components['schemas']['Inventory.V2.CreateInventoryReturnItemRequest'];
export type InventoryV2CreateInventoryReturnRequest = components['schemas']['Inventory.V2.CreateInventoryReturnRequest'];
export type InventoryV2CreatePurchaseOrderItemRequest = components['schemas']['Inventory.V2.CreatePurchaseOrderItemRequest'];
export type InventoryV2CreatePurchaseOrderRequest = components['schemas']['Inventory.V2.CreatePurchaseOrderRequest'];
export type InventoryV2CreatePurchaseOrderTypeRequest = components['schemas']['Inventory.V2.CreatePurchaseOrderTypeRequest'];
export type InventoryV2CreateReturnTypeRequest = components['schemas']['Inventory.V2.CreateReturnTypeRequest'];
export type InventoryV2CreateTruckRequest = components['schemas']['Inventory.V2.CreateTruckRequest'];
export type InventoryV2CreateVendorContactRequest = components['schemas']['Inventory.V2.CreateVendorContactRequest'];
export type InventoryV2CreateVendorRequest = components['schemas']['Inventory.V2.CreateVendorRequest'];
export type InventoryV2CustomFieldDataType = components['schemas']['Inventory.V2.CustomFieldDataType'];
export type InventoryV2CustomFieldOperationRequest = components['schemas']['Inventory.V2.CustomFieldOperationRequest'];
export type InventoryV2CustomFieldRequest = components['schemas']['Inventory.V2.CustomFieldRequest'];
export type InventoryV2CustomFieldResponse = components['schemas']['Inventory.V2.CustomFieldResponse'];
export type InventoryV2CustomFieldTypeResponse = components['schemas']['Inventory.V2.CustomFieldTypeResponse'];
export type InventoryV2CustomFieldUpdateRequest = components['schemas']['Inventory.V2.CustomFieldUpdateRequest'];
export type InventoryV2ExportAdjustmentsResponse = components['schemas']['Inventory.V2.ExportAdjustmentsResponse'];
export type InventoryV2ExportPurchaseOrdersResponse = components['schemas']['Inventory.V2.ExportPurchaseOrdersResponse'];
export type InventoryV2ExportReturnsResponse = components['schemas']['Inventory.V2.ExportReturnsResponse'];
export type InventoryV2ExportTransfersResponse = components['schemas']['Inventory.V2.ExportTransfersResponse'];
export type InventoryV2ExternalDataCreateRequest = components['schemas']['Inventory.V2.ExternalDataCreateRequest'];
export type InventoryV2ExternalDataModel = components['schemas']['Inventory.V2.ExternalDataModel'];
export type InventoryV2ExternalDataPatchMode = components['schemas']['Inventory.V2.ExternalDataPatchMode'];
export type InventoryV2ExternalDataUpdateModel = components['schemas']['Inventory.V2.ExternalDataUpdateModel'];
export type InventoryV2ExternalDataUpdateRequest = components['schemas']['Inventory.V2.ExternalDataUpdateRequest'];
export type InventoryV2GlAccountResponse = components['schemas']['Inventory.V2.GLAccountResponse'];
export type InventoryV2InventoryAdjustmentItemResponse = components['schemas']['Inventory.V2.InventoryAdjustmentItemResponse'];
export type InventoryV2InventoryAdjustmentResponse = components['schemas']['Inventory.V2.InventoryAdjustmentResponse'];
export type InventoryV2InventoryAdjustmentType = components['schemas']['Inventory.V2.InventoryAdjustmentType'];
export type InventoryV2InventoryReasonTransactionCanceled = components['schemas']['Inventory.V2.InventoryReasonTransactionCanceled'];
export type InventoryV2InventoryReceiptItemResponse = components['schemas']['Inventory.V2.InventoryReceiptItemResponse'];
export type InventoryV2InventoryReceiptResponse = components['schemas']['Inventory.V2.InventoryReceiptResponse'];
export type InventoryV2InventoryReturnItemResponse = components['schemas']['Inventory.V2.InventoryReturnItemResponse'];
export type InventoryV2InventoryReturnResponse = components['schemas']['Inventory.V2.InventoryReturnResponse'];
export type InventoryV2InventoryReturnStatus = components['schemas']['Inventory.V2.InventoryReturnStatus'];
export type InventoryV2InventoryTemplateItemResponse = components['schemas']['Inventory.V2.InventoryTemplateItemResponse'];
export type InventoryV2InventoryTemplateResponse = components['schemas']['Inventory.V2.InventoryTemplateResponse'];
export type InventoryV2InventoryTransferItemResponse = components['schemas']['Inventory.V2.InventoryTransferItemResponse'];
export type InventoryV2InventoryTransferResponse = components['schemas']['Inventory.V2.InventoryTransferResponse'];
export type InventoryV2LandedCostMethod = components['schemas']['Inventory.V2.LandedCostMethod'];
export type InventoryV2ListReturnTypesResponse = components['schemas']['Inventory.V2.ListReturnTypesResponse'];
export type InventoryV2LogicalOperator = components['schemas']['Inventory.V2.LogicalOperator'];
export type InventoryV2MarkupsCreatePurchaseOrderMarkupRequest = components['schemas']['Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest'];
export type InventoryV2MarkupsPurchaseOrderMarkupResponse = components['schemas']['Inventory.V2.Markups.PurchaseOrderMarkupResponse'];
export type InventoryV2MarkupsUpdatePurchaseOrderMarkupRequest = components['schemas']['Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest'];
export type InventoryV2PoApprovalRejectionReason = components['schemas']['Inventory.V2.PoApprovalRejectionReason'];
export type InventoryV2PurchaseOrderCancellationReason = components['schemas']['Inventory.V2.PurchaseOrderCancellationReason'];
export type InventoryV2PurchaseOrderItemResponse = components['schemas']['Inventory.V2.PurchaseOrderItemResponse'];
export type InventoryV2PurchaseOrderRequestRejectionArgs = components['schemas']['Inventory.V2.PurchaseOrderRequestRejectionArgs'];
export type InventoryV2PurchaseOrderRequestResponse = components['schemas']['Inventory.V2.PurchaseOrderRequestResponse'];
export type InventoryV2PurchaseOrderRequestStatus = components['schemas']['Inventory.V2.PurchaseOrderRequestStatus'];
export type InventoryV2PurchaseOrderResponse = components['schemas']['Inventory.V2.PurchaseOrderResponse'];
export type InventoryV2PurchaseOrderTypeResponse = components['schemas']['Inventory.V2.PurchaseOrderTypeResponse'];
export type InventoryV2ReceiptCancellationReason = components['schemas']['Inventory.V2.ReceiptCancellationReason'];
export type InventoryV2ReceivePurchaseOrderItemRequest = components['schemas']['Inventory.V2.ReceivePurchaseOrderItemRequest'];
export type InventoryV2ReceivePurchaseOrderRequest = components['schemas']['Inventory.V2.ReceivePurchaseOrderRequest'];
export type InventoryV2ReturnCancellationReason = components['schemas']['Inventory.V2.ReturnCancellationReason'];
export type InventoryV2SerialNumberResponse = components['schemas']['Inventory.V2.SerialNumberResponse'];
export type InventoryV2SyncStatus = components['schemas']['Inventory.V2.SyncStatus'];
export type InventoryV2TagRequest = components['schemas']['Inventory.V2.TagRequest'];
export type InventoryV2TruckResponse = components['schemas']['Inventory.V2.TruckResponse'];
export type InventoryV2UpdateAddressRequest = components['schemas']['Inventory.V2.UpdateAddressRequest'];
export type InventoryV2UpdateAdjustmentItemRequest = components['schemas']['Inventory.V2.UpdateAdjustmentItemRequest'];
export type InventoryV2UpdateAdjustmentRequest = components['schemas']['Inventory.V2.UpdateAdjustmentRequest'];
export type InventoryV2UpdatePurchaseOrderItemRequest = components['schemas']['Inventory.V2.UpdatePurchaseOrderItemRequest'];
export type InventoryV2UpdatePurchaseOrderRequest = components['schemas']['Inventory.V2.UpdatePurchaseOrderRequest'];
export type InventoryV2UpdatePurchaseOrderTypeRequest = components['schemas']['Inventory.V2.UpdatePurchaseOrderTypeRequest'];
export type InventoryV2UpdateReturnItemModel = components['schemas']['Inventory.V2.UpdateReturnItemModel'];
export type InventoryV2UpdateReturnRequest = components['schemas']['Inventory.V2.UpdateReturnRequest'];
export type InventoryV2UpdateReturnTypeRequest = components['schemas']['Inventory.V2.UpdateReturnTypeRequest'];
export type InventoryV2UpdateTransferItemRequest = components['schemas']['Inventory.V2.UpdateTransferItemRequest'];
export type InventoryV2UpdateTransferRequest = components['schemas']['Inventory.V2.UpdateTransferRequest'];
export type InventoryV2UpdateTruckRequest = components['schemas']['Inventory.V2.UpdateTruckRequest'];
export type InventoryV2UpdateVendorContactRequest = components['schemas']['Inventory.V2.UpdateVendorContactRequest'];
export type InventoryV2UpdateVendorRequest = components['schemas']['Inventory.V2.UpdateVendorRequest'];
export type InventoryV2UpdateWarehouseRequest = components['schemas']['Inventory.V2.UpdateWarehouseRequest'];
export type InventoryV2VendorContactInfoResponse = components['schemas']['Inventory.V2.VendorContactInfoResponse'];
export type InventoryV2VendorResponse = components['schemas']['Inventory.V2.VendorResponse'];
export type InventoryV2WarehouseResponse = components['schemas']['Inventory.V2.WarehouseResponse'];
export type InventoryUnsafePurchaseOrderDeliveryOption = components['schemas']['InventoryUnsafe.PurchaseOrderDeliveryOption'];
export type JpmBudgetCodesBudgetCodeModel = components['schemas']['Jpm.BudgetCodes.BudgetCodeModel'];
export type JpmBudgetCodesBudgetCodeSegmentModel = components['schemas']['Jpm.BudgetCodes.BudgetCodeSegmentModel'];
export type JpmV2BaseJobGeneratedLeadSource = components['schemas']['Jpm.V2.Base.JobGeneratedLeadSource'];
export type JpmV2ExportJobsResponse = components['schemas']['Jpm.V2.ExportJobsResponse'];
export type JpmV2ExportProjectsResponse = components['schemas']['Jpm.V2.ExportProjectsResponse'];
export type JpmV2ExternalDataModel = components['schemas']['Jpm.V2.ExternalDataModel'];
export type JpmV2JobAppointmentStatus = components['schemas']['Jpm.V2.JobAppointmentStatus'];
export type JpmV2JobResponse = components['schemas']['Jpm.V2.JobResponse'];
export type JpmV2JobStatus = components['schemas']['Jpm.V2.JobStatus'];
export type JpmV2ProjectResponse = components['schemas']['Jpm.V2.ProjectResponse'];
export type ModificationResponse = components['schemas']['ModificationResponse'];
export type PaginatedResponseOfAccountingV2CustomFieldTypeResponse = components['schemas']['PaginatedResponse_Of_Accounting.V2.CustomFieldTypeResponse'];
export type PaginatedResponseOfAccountingV2InventoryBillResponse = components['schemas']['PaginatedResponse_Of_Accounting.V2.InventoryBillResponse'];
export type PaginatedResponseOfAccountingV2PaymentTermApiModel = components['schemas']['PaginatedResponse_Of_Accounting.V2.PaymentTermAPIModel'];
export type PaginatedResponseOfInventoryV2CustomFieldTypeResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.CustomFieldTypeResponse'];
export type PaginatedResponseOfInventoryV2InventoryAdjustmentResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.InventoryAdjustmentResponse'];
export type PaginatedResponseOfInventoryV2InventoryReceiptResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.InventoryReceiptResponse'];
export type PaginatedResponseOfInventoryV2InventoryReturnResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.InventoryReturnResponse'];
export type PaginatedResponseOfInventoryV2InventoryTemplateResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.InventoryTemplateResponse'];
export type PaginatedResponseOfInventoryV2InventoryTransferResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.InventoryTransferResponse'];
export type PaginatedResponseOfInventoryV2ListReturnTypesResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.ListReturnTypesResponse'];
export type PaginatedResponseOfInventoryV2MarkupsPurchaseOrderMarkupResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.Markups.PurchaseOrderMarkupResponse'];
export type PaginatedResponseOfInventoryV2PurchaseOrderRequestResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.PurchaseOrderRequestResponse'];
export type PaginatedResponseOfInventoryV2PurchaseOrderResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.PurchaseOrderResponse'];
export type PaginatedResponseOfInventoryV2PurchaseOrderTypeResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.PurchaseOrderTypeResponse'];
export type PaginatedResponseOfInventoryV2TruckResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.TruckResponse'];
export type PaginatedResponseOfInventoryV2VendorResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.VendorResponse'];
export type PaginatedResponseOfInventoryV2WarehouseResponse = components['schemas']['PaginatedResponse_Of_Inventory.V2.WarehouseResponse'];
export type PaginatedResponseOfJpmBudgetCodesBudgetCodeModel = components['schemas']['PaginatedResponse_Of_Jpm.BudgetCodes.BudgetCodeModel'];
export type PaginatedResponseOfJpmV2JobResponse = components['schemas']['PaginatedResponse_Of_Jpm.V2.JobResponse'];
export type PaginatedResponseOfJpmV2ProjectResponse = components['schemas']['PaginatedResponse_Of_Jpm.V2.ProjectResponse'];
export type PaginatedResponseOfPricebookV2EquipmentResponse = components['schemas']['PaginatedResponse_Of_Pricebook.V2.EquipmentResponse'];
export type PaginatedResponseOfPricebookV2MaterialResponse = components['schemas']['PaginatedResponse_Of_Pricebook.V2.MaterialResponse'];
export type PaginatedResponseOfPricebookV2ServiceGetResponse = components['schemas']['PaginatedResponse_Of_Pricebook.V2.ServiceGetResponse'];
export type PaginatedResponseOfTenantSettingsV2BusinessUnitResponse = components['schemas']['PaginatedResponse_Of_TenantSettings.V2.BusinessUnitResponse'];
export type PaginatedResponseOfTenantSettingsV2EmployeeResponse = components['schemas']['PaginatedResponse_Of_TenantSettings.V2.EmployeeResponse'];
export type PaginatedResponseOfTenantSettingsV2TagTypeResponse = components['schemas']['PaginatedResponse_Of_TenantSettings.V2.TagTypeResponse'];
export type PaginatedResponseOfTenantSettingsV2TechnicianResponse = components['schemas']['PaginatedResponse_Of_TenantSettings.V2.TechnicianResponse'];
export type PricebookTypesSkuType = components['schemas']['Pricebook.Types.SkuType'];
export type PricebookV2DimensionsResponse = components['schemas']['Pricebook.V2.DimensionsResponse'];
export type PricebookV2EquipmentRecommendationResponse = components['schemas']['Pricebook.V2.EquipmentRecommendationResponse'];
export type PricebookV2EquipmentRecommendationType = components['schemas']['Pricebook.V2.EquipmentRecommendationType'];
export type PricebookV2EquipmentResponse = components['schemas']['Pricebook.V2.EquipmentResponse'];
export type PricebookV2ExportEquipmentResponse = components['schemas']['Pricebook.V2.ExportEquipmentResponse'];
export type PricebookV2ExportMaterialResponse = components['schemas']['Pricebook.V2.ExportMaterialResponse'];
export type PricebookV2ExternalDataModel = components['schemas']['Pricebook.V2.ExternalDataModel'];
export type PricebookV2MaterialResponse = components['schemas']['Pricebook.V2.MaterialResponse'];
export type PricebookV2ServiceGetResponse = components['schemas']['Pricebook.V2.ServiceGetResponse'];
export type PricebookV2SkuAssetResponse = components['schemas']['Pricebook.V2.SkuAssetResponse'];
export type PricebookV2SkuAssetType = components['schemas']['Pricebook.V2.SkuAssetType'];
export type PricebookV2SkuCategoryResponse = components['schemas']['Pricebook.V2.SkuCategoryResponse'];
export type PricebookV2SkuLinkResponse = components['schemas']['Pricebook.V2.SkuLinkResponse'];
export type PricebookV2SkuVendorResponse = components['schemas']['Pricebook.V2.SkuVendorResponse'];
export type PricebookV2SkuVendorSubAccountResponse = components['schemas']['Pricebook.V2.SkuVendorSubAccountResponse'];
export type PricebookV2SkuWarrantyResponse = components['schemas']['Pricebook.V2.SkuWarrantyResponse'];
export type ServicesNamedModel = components['schemas']['Services.NamedModel'];
export type TenantSettingsV2BusinessUnitAddressResponse = components['schemas']['TenantSettings.V2.BusinessUnitAddressResponse'];
export type TenantSettingsV2BusinessUnitResponse = components['schemas']['TenantSettings.V2.BusinessUnitResponse'];
export type TenantSettingsV2BusinessUnitTenantResponse = components['schemas']['TenantSettings.V2.BusinessUnitTenantResponse'];
export type TenantSettingsV2EmployeeAddressResponse = components['schemas']['TenantSettings.V2.EmployeeAddressResponse'];
export type TenantSettingsV2EmployeeCustomFieldResponse = components['schemas']['TenantSettings.V2.EmployeeCustomFieldResponse'];
export type TenantSettingsV2EmployeePermissionResponse = components['schemas']['TenantSettings.V2.EmployeePermissionResponse'];
export type TenantSettingsV2EmployeeResponse = components['schemas']['TenantSettings.V2.EmployeeResponse'];
export type TenantSettingsV2EmployeeUserRole = components['schemas']['TenantSettings.V2.EmployeeUserRole'];
export type TenantSettingsV2ExportBusinessUnitResponse = components['schemas']['TenantSettings.V2.ExportBusinessUnitResponse'];
export type TenantSettingsV2ExportEmployeeResponse = components['schemas']['TenantSettings.V2.ExportEmployeeResponse'];
export type TenantSettingsV2ExportTagTypeResponse = components['schemas']['TenantSettings.V2.ExportTagTypeResponse'];
export type TenantSettingsV2ExportTechnicianResponse = components['schemas']['TenantSettings.V2.ExportTechnicianResponse'];
export type TenantSettingsV2ExternalDataModel = components['schemas']['TenantSettings.V2.ExternalDataModel'];
export type TenantSettingsV2JobFilter = components['schemas']['TenantSettings.V2.JobFilter'];
export type TenantSettingsV2LicenseType = components['schemas']['TenantSettings.V2.LicenseType'];
export type TenantSettingsV2TagImportance = components['schemas']['TenantSettings.V2.TagImportance'];
export type TenantSettingsV2TagTypeResponse = components['schemas']['TenantSettings.V2.TagTypeResponse'];
export type TenantSettingsV2TechnicianAddressResponse = components['schemas']['TenantSettings.V2.TechnicianAddressResponse'];
export type TenantSettingsV2TechnicianCustomFieldResponse = components['schemas']['TenantSettings.V2.TechnicianCustomFieldResponse'];
export type TenantSettingsV2TechnicianLocationResponse = components['schemas']['TenantSettings.V2.TechnicianLocationResponse'];
export type TenantSettingsV2TechnicianPermissionResponse = components['schemas']['TenantSettings.V2.TechnicianPermissionResponse'];
export type TenantSettingsV2TechnicianPosition = components['schemas']['TenantSettings.V2.TechnicianPosition'];
export type TenantSettingsV2TechnicianResponse = components['schemas']['TenantSettings.V2.TechnicianResponse'];
export type TenantSettingsV2TechnicianSkillResponse = components['schemas']['TenantSettings.V2.TechnicianSkillResponse'];
export type TenantSettingsV2TechnicianStatus = components['schemas']['TenantSettings.V2.TechnicianStatus'];
export type TokenRequest = components['schemas']['TokenRequest'];
export type TokenResponse = components['schemas']['TokenResponse'];
export type TokenError = components['schemas']['TokenError'];
export type GatewayError = components['schemas']['GatewayError'];
export type MockLimit = components['schemas']['MockLimit'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseNotSimulated = components['responses']['NotSimulated'];
export type ResponseGatewayNotFound = components['responses']['GatewayNotFound'];
export type ResponseUnsupportedVerb = components['responses']['UnsupportedVerb'];
export type ParameterTenant = components['parameters']['Tenant'];
export type ParameterId = components['parameters']['Id'];
export type ParameterIds = components['parameters']['Ids'];
export type ParameterActive = components['parameters']['Active'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterPageSize = components['parameters']['PageSize'];
export type ParameterIncludeTotal = components['parameters']['IncludeTotal'];
export type ParameterSort = components['parameters']['Sort'];
export type ParameterNumber = components['parameters']['Number'];
export type ParameterReferenceNumber = components['parameters']['ReferenceNumber'];
export type ParameterCreatedOnOrAfter = components['parameters']['CreatedOnOrAfter'];
export type ParameterCreatedBefore = components['parameters']['CreatedBefore'];
export type ParameterModifiedOnOrAfter = components['parameters']['ModifiedOnOrAfter'];
export type ParameterModifiedBefore = components['parameters']['ModifiedBefore'];
export type ParameterDateOnOrAfter = components['parameters']['DateOnOrAfter'];
export type ParameterDateBefore = components['parameters']['DateBefore'];
export type ParameterExternalDataApplicationGuid = components['parameters']['ExternalDataApplicationGuid'];
export type ParameterExternalDataKey = components['parameters']['ExternalDataKey'];
export type ParameterExternalDataValues = components['parameters']['ExternalDataValues'];
export type ParameterCustomFieldsFields = components['parameters']['CustomFieldsFields'];
export type ParameterCustomFieldsOperator = components['parameters']['CustomFieldsOperator'];
export type ParameterSyncStatuses = components['parameters']['SyncStatuses'];
export type ParameterBatchId = components['parameters']['BatchId'];
export type ParameterJobId = components['parameters']['JobId'];
export type ParameterJobIds = components['parameters']['JobIds'];
export type ParameterTechnicianId = components['parameters']['TechnicianId'];
export type ParameterProjectId = components['parameters']['ProjectId'];
export type ParameterVendorIds = components['parameters']['VendorIds'];
export type ParameterBusinessUnitIds = components['parameters']['BusinessUnitIds'];
export type ParameterInventoryLocationIds = components['parameters']['InventoryLocationIds'];
export type ParameterFrom = components['parameters']['From'];
export type ParameterIncludeRecentChanges = components['parameters']['IncludeRecentChanges'];
export type ParameterName = components['parameters']['Name'];
export type ParameterCustomerId = components['parameters']['CustomerId'];
export type ParameterLocationId = components['parameters']['LocationId'];
export type ParameterInvoiceId = components['parameters']['InvoiceId'];
export type ParameterCompletedOnOrAfter = components['parameters']['CompletedOnOrAfter'];
export type ParameterCompletedBefore = components['parameters']['CompletedBefore'];
export type ParameterSearchText = components['parameters']['SearchText'];
export type ParameterBatchNumber = components['parameters']['BatchNumber'];
export type ParameterBillNumber = components['parameters']['BillNumber'];
export type ParameterBillCustomFieldFields = components['parameters']['BillCustomFieldFields'];
export type ParameterBillCustomFieldOperator = components['parameters']['BillCustomFieldOperator'];
export type ParameterDateFrom = components['parameters']['DateFrom'];
export type ParameterDateTo = components['parameters']['DateTo'];
export type ParameterJobNumber = components['parameters']['JobNumber'];
export type ParameterPurchaseOrderNumber = components['parameters']['PurchaseOrderNumber'];
export type ParameterPurchaseOrderTypes = components['parameters']['PurchaseOrderTypes'];
export type ParameterBillSyncStatuses = components['parameters']['BillSyncStatuses'];
export type ParameterMinCost = components['parameters']['MinCost'];
export type ParameterMaxCost = components['parameters']['MaxCost'];
export type ParameterBillType = components['parameters']['BillType'];
export type ParameterDateReconciledBefore = components['parameters']['DateReconciledBefore'];
export type ParameterDateReconciledOnOrAfter = components['parameters']['DateReconciledOnOrAfter'];
export type ParameterThreeWayMatchDiscrepancy = components['parameters']['ThreeWayMatchDiscrepancy'];
export type $defs = Record<string, never>;
export interface operations {
    Connect_Token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description A token that is valid for 15 minutes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description Refused: `invalid_client` (wrong id or secret), `unsupported_grant_type`, `invalid_scope` (a scope the client does not have), or `invalid_request` (not a form). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrders_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /**
                 * @description Only orders in this status, ignoring case.
                 * @example Sent
                 */
                status?: string;
                /** @description Only the record with exactly this number, ignoring case. */
                number?: components["parameters"]["Number"];
                /** @description Only records of this job. */
                jobId?: components["parameters"]["JobId"];
                /**
                 * @description Only records of these jobs, comma-separated.
                 * @example 5201,5202
                 */
                jobIds?: components["parameters"]["JobIds"];
                /** @description Only records of this technician. */
                technicianId?: components["parameters"]["TechnicianId"];
                /** @description Only records of this project. */
                projectId?: components["parameters"]["ProjectId"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /** @description `date` on or after this day (UTC, inclusive). */
                dateOnOrAfter?: components["parameters"]["DateOnOrAfter"];
                /** @description `date` before this day (UTC, exclusive). */
                dateBefore?: components["parameters"]["DateBefore"];
                /** @description Sent to the vendor on or after this day (UTC, inclusive). */
                sentOnOrAfter?: string;
                /** @description Sent to the vendor before this day (UTC, exclusive). */
                sentBefore?: string;
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.PurchaseOrderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrders_Create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CreatePurchaseOrderRequest"];
            };
        };
        responses: {
            /** @description The id of the new record (of the request, if approval is needed). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrders_GetRequests: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /**
                 * @description Only requests in this status, ignoring case.
                 * @example PendingApproval
                 */
                requestStatus?: components["schemas"]["Inventory.V2.PurchaseOrderRequestStatus"];
                /** @description Only the request with exactly this number, ignoring case. */
                requestNumber?: string;
                /** @description Only records of this job. */
                jobId?: components["parameters"]["JobId"];
                /**
                 * @description Only records of these jobs, comma-separated.
                 * @example 5201,5202
                 */
                jobIds?: components["parameters"]["JobIds"];
                /** @description Only records of this technician. */
                technicianId?: components["parameters"]["TechnicianId"];
                /** @description Only records of this project. */
                projectId?: components["parameters"]["ProjectId"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /** @description `date` on or after this day (UTC, inclusive). */
                dateOnOrAfter?: components["parameters"]["DateOnOrAfter"];
                /** @description `date` before this day (UTC, exclusive). */
                dateBefore?: components["parameters"]["DateBefore"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.PurchaseOrderRequestResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrders_GetById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.PurchaseOrderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrders_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.UpdatePurchaseOrderRequest"];
            };
        };
        responses: {
            /** @description The id of the changed record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrders_Cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CancelResourceRequest_Of_Inventory.V2.PurchaseOrderCancellationReason"];
            };
        };
        responses: {
            /** @description The id of the canceled record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrders_ApproveRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the purchase order made from the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrders_RejectRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.PurchaseOrderRequestRejectionArgs"];
            };
        };
        responses: {
            /** @description The id of the rejected request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrdersMarkup_Get: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `From`, `To`, `Percent`.
                 * @example +From
                 */
                sort?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.Markups.PurchaseOrderMarkupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrdersMarkup_Create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest"];
            };
        };
        responses: {
            /** @description The record as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.Markups.PurchaseOrderMarkupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrdersMarkup_GetById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.Markups.PurchaseOrderMarkupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrdersMarkup_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrdersMarkup_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest"];
            };
        };
        responses: {
            /** @description The record as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.Markups.PurchaseOrderMarkupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrderTypes_GetList: {
        parameters: {
            query?: {
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.PurchaseOrderTypeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrderTypes_Create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CreatePurchaseOrderTypeRequest"];
            };
        };
        responses: {
            /** @description The id of the new record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PurchaseOrderTypes_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.UpdatePurchaseOrderTypeRequest"];
            };
        };
        responses: {
            /** @description The id of the changed record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Receipts_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /** @description Only the record with exactly this number, ignoring case. */
                number?: components["parameters"]["Number"];
                /**
                 * @description Only receipts with exactly this vendor invoice number, ignoring case.
                 * @example INV-90312
                 */
                vendorInvoiceNumber?: string;
                /** @description Only receipts of this bill. */
                billId?: number;
                /** @description Only records in this accounting batch. */
                batchId?: components["parameters"]["BatchId"];
                /** @description Only records of these vendors, comma-separated. */
                vendorIds?: components["parameters"]["VendorIds"];
                /** @description Only records of these business units, comma-separated. */
                businessUnitIds?: components["parameters"]["BusinessUnitIds"];
                /** @description Only records at these locations (warehouse or truck ids), comma-separated. */
                inventoryLocationIds?: components["parameters"]["InventoryLocationIds"];
                /** @description Only receipts of these purchase orders, comma-separated. */
                purchaseOrderIds?: string;
                /**
                 * @description Accounting sync states to match, comma-separated, ignoring case.
                 * @example Pending,Posted
                 */
                syncStatuses?: components["parameters"]["SyncStatuses"];
                /**
                 * @description Filter by custom field: `customFields.Fields[Name]=Value` or `customFields.Fields.Name=Value`, repeated for several.
                 * @example {
                 *       "Region": "North"
                 *     }
                 */
                "customFields.Fields"?: components["parameters"]["CustomFieldsFields"];
                /** @description Whether all custom field conditions must hold (`And`, the default) or one is enough (`Or`). */
                "customFields.Operator"?: components["parameters"]["CustomFieldsOperator"];
                /** @description Received on or after this day (UTC, inclusive). */
                receivedOnOrAfter?: string;
                /** @description Received before this day (UTC, exclusive). */
                receivedBefore?: string;
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.InventoryReceiptResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Receipts_CreateReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.ReceivePurchaseOrderRequest"];
            };
        };
        responses: {
            /** @description The id of the new record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Receipts_UpdateCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CustomFieldUpdateRequest"];
            };
        };
        responses: {
            /** @description Set. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Receipts_CancelReceipts: {
        parameters: {
            query?: {
                /** @description Declared by the vendor next to the path parameter of the same name, and ignored. */
                id?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReceiptCancellationReason"];
            };
        };
        responses: {
            /** @description The id of the canceled record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Returns_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /** @description Only the record with exactly this number, ignoring case. */
                number?: components["parameters"]["Number"];
                /** @description Only records with exactly this reference number, ignoring case. */
                referenceNumber?: components["parameters"]["ReferenceNumber"];
                /** @description Only records of this job. */
                jobId?: components["parameters"]["JobId"];
                /** @description Only returns of this purchase order. */
                purchaseOrderId?: number;
                /** @description Only records in this accounting batch. */
                batchId?: components["parameters"]["BatchId"];
                /** @description Only records of these vendors, comma-separated. */
                vendorIds?: components["parameters"]["VendorIds"];
                /** @description Only records of these business units, comma-separated. */
                businessUnitIds?: components["parameters"]["BusinessUnitIds"];
                /** @description Only records at these locations (warehouse or truck ids), comma-separated. */
                inventoryLocationIds?: components["parameters"]["InventoryLocationIds"];
                /**
                 * @description Accounting sync states to match, comma-separated, ignoring case.
                 * @example Pending,Posted
                 */
                syncStatuses?: components["parameters"]["SyncStatuses"];
                /**
                 * @description Filter by custom field: `customFields.Fields[Name]=Value` or `customFields.Fields.Name=Value`, repeated for several.
                 * @example {
                 *       "Region": "North"
                 *     }
                 */
                "customFields.Fields"?: components["parameters"]["CustomFieldsFields"];
                /** @description Whether all custom field conditions must hold (`And`, the default) or one is enough (`Or`). */
                "customFields.Operator"?: components["parameters"]["CustomFieldsOperator"];
                /** @description `returnDate` on or after this day (UTC, inclusive). */
                returnDateOnOrAfter?: string;
                /** @description `returnDate` before this day (UTC, exclusive). */
                returnDateBefore?: string;
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
                /**
                 * @description Only records with this external data key. Needs `externalDataApplicationGuid` and `externalDataValues`.
                 * @example erp-id
                 */
                externalDataKey?: components["parameters"]["ExternalDataKey"];
                /**
                 * @description Values of `externalDataKey` to match, comma-separated, up to 50.
                 * @example V-88,V-89
                 */
                externalDataValues?: components["parameters"]["ExternalDataValues"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.InventoryReturnResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Returns_CreateReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CreateInventoryReturnRequest"];
            };
        };
        responses: {
            /** @description The id of the new record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Returns_UpdateCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CustomFieldUpdateRequest"];
            };
        };
        responses: {
            /** @description Set. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Returns_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.UpdateReturnRequest"];
            };
        };
        responses: {
            /** @description The id of the changed record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Returns_Cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReturnCancellationReason"];
            };
        };
        responses: {
            /** @description The id of the canceled record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    ReturnTypes_GetList: {
        parameters: {
            query: {
                /** @description Required here: `true` for active return types only, `false` for all. */
                activeOnly: boolean;
                /** @description Only the return type with exactly this name, ignoring case. */
                name?: string;
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.ListReturnTypesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    ReturnTypes_Create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CreateReturnTypeRequest"];
            };
        };
        responses: {
            /** @description The id of the new record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    ReturnTypes_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.UpdateReturnTypeRequest"];
            };
        };
        responses: {
            /** @description The id of the changed record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Vendors_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example [
                 *       4101,
                 *       4102
                 *     ]
                 */
                ids?: number[];
                /**
                 * @description Only vendors whose name contains this, ignoring case.
                 * @example river
                 */
                name?: string;
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
                /**
                 * @description Only records with this external data key. Needs `externalDataApplicationGuid` and `externalDataValues`.
                 * @example erp-id
                 */
                externalDataKey?: components["parameters"]["ExternalDataKey"];
                /**
                 * @description Values of `externalDataKey` to match, comma-separated, up to 50.
                 * @example V-88,V-89
                 */
                externalDataValues?: components["parameters"]["ExternalDataValues"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Filter by custom field: `customField.Fields[Name]=Value` or `customField.Fields.Name=Value`. It is singular here, unlike in other lists.
                 * @example {
                 *       "Region": "North"
                 *     }
                 */
                "customField.Fields"?: {
                    [key: string]: string;
                };
                /** @description Whether all custom field conditions must hold (`And`, the default) or one is enough (`Or`). Singular spelling, as above. */
                "customField.Operator"?: components["schemas"]["Inventory.V2.LogicalOperator"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.VendorResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Vendors_Create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CreateVendorRequest"];
            };
        };
        responses: {
            /** @description The id of the new record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Vendors_GetCustomFieldTypes: {
        parameters: {
            query?: {
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.CustomFieldTypeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Vendors_UpdateCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CustomFieldUpdateRequest"];
            };
        };
        responses: {
            /** @description Set. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Vendors_GetById: {
        parameters: {
            query?: {
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
                /**
                 * @description Declared by the vendor; needs the GUID and `externalDataValues` too.
                 * @example erp-id
                 */
                externalDataKey?: string;
                /**
                 * @description Declared by the vendor, comma-separated, up to 50; needs the GUID and `externalDataKey` too.
                 * @example V-88,V-89
                 */
                externalDataValues?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.VendorResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Vendors_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.UpdateVendorRequest"];
            };
        };
        responses: {
            /** @description The id of the changed record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Trucks_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
                /**
                 * @description Only records with this external data key. Needs `externalDataApplicationGuid` and `externalDataValues`.
                 * @example erp-id
                 */
                externalDataKey?: components["parameters"]["ExternalDataKey"];
                /**
                 * @description Values of `externalDataKey` to match, comma-separated, up to 50.
                 * @example V-88,V-89
                 */
                externalDataValues?: components["parameters"]["ExternalDataValues"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.TruckResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Trucks_Create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CreateTruckRequest"];
            };
        };
        responses: {
            /** @description The id of the new record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Trucks_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.UpdateTruckRequest"];
            };
        };
        responses: {
            /** @description The id of the changed record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Warehouses_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
                /**
                 * @description Only records with this external data key. Needs `externalDataApplicationGuid` and `externalDataValues`.
                 * @example erp-id
                 */
                externalDataKey?: components["parameters"]["ExternalDataKey"];
                /**
                 * @description Values of `externalDataKey` to match, comma-separated, up to 50.
                 * @example V-88,V-89
                 */
                externalDataValues?: components["parameters"]["ExternalDataValues"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.WarehouseResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Warehouses_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.UpdateWarehouseRequest"];
            };
        };
        responses: {
            /** @description The id of the changed record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Transfers_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /**
                 * @description Transfer statuses to match, comma-separated, ignoring case.
                 * @example Pending,Picked
                 */
                statuses?: string;
                /** @description Only the record with exactly this number, ignoring case. */
                number?: components["parameters"]["Number"];
                /** @description Only records with exactly this reference number, ignoring case. */
                referenceNumber?: components["parameters"]["ReferenceNumber"];
                /** @description Only records in this accounting batch. */
                batchId?: components["parameters"]["BatchId"];
                /** @description Only transfers of these types, comma-separated. */
                transferTypeIds?: string;
                /** @description Only transfers out of these locations, comma-separated. */
                fromLocationIds?: string;
                /** @description Only transfers into these locations, comma-separated. */
                toLocationIds?: string;
                /**
                 * @description Accounting sync states to match, comma-separated, ignoring case.
                 * @example Pending,Posted
                 */
                syncStatuses?: components["parameters"]["SyncStatuses"];
                /**
                 * @description Filter by custom field: `customFields.Fields[Name]=Value` or `customFields.Fields.Name=Value`, repeated for several.
                 * @example {
                 *       "Region": "North"
                 *     }
                 */
                "customFields.Fields"?: components["parameters"]["CustomFieldsFields"];
                /** @description Whether all custom field conditions must hold (`And`, the default) or one is enough (`Or`). */
                "customFields.Operator"?: components["parameters"]["CustomFieldsOperator"];
                /** @description `date` on or after this day (UTC, inclusive). */
                dateOnOrAfter?: components["parameters"]["DateOnOrAfter"];
                /** @description `date` before this day (UTC, exclusive). */
                dateBefore?: components["parameters"]["DateBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
                /**
                 * @description Only records with this external data key. Needs `externalDataApplicationGuid` and `externalDataValues`.
                 * @example erp-id
                 */
                externalDataKey?: components["parameters"]["ExternalDataKey"];
                /**
                 * @description Values of `externalDataKey` to match, comma-separated, up to 50.
                 * @example V-88,V-89
                 */
                externalDataValues?: components["parameters"]["ExternalDataValues"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.InventoryTransferResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Transfers_UpdateCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CustomFieldUpdateRequest"];
            };
        };
        responses: {
            /** @description Set. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Transfers_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.UpdateTransferRequest"];
            };
        };
        responses: {
            /** @description The id of the changed record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Adjustments_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
                /**
                 * @description Only records with this external data key. Needs `externalDataApplicationGuid` and `externalDataValues`.
                 * @example erp-id
                 */
                externalDataKey?: components["parameters"]["ExternalDataKey"];
                /**
                 * @description Values of `externalDataKey` to match, comma-separated, up to 50.
                 * @example V-88,V-89
                 */
                externalDataValues?: components["parameters"]["ExternalDataValues"];
                /** @description Only the record with exactly this number, ignoring case. */
                number?: components["parameters"]["Number"];
                /** @description Only records with exactly this reference number, ignoring case. */
                referenceNumber?: components["parameters"]["ReferenceNumber"];
                /** @description Only records in this accounting batch. */
                batchId?: components["parameters"]["BatchId"];
                /** @description Only adjustments of these invoices, comma-separated. */
                invoiceIds?: string;
                /** @description Only records at these locations (warehouse or truck ids), comma-separated. */
                inventoryLocationIds?: components["parameters"]["InventoryLocationIds"];
                /**
                 * @description Adjustment types to match, comma-separated, ignoring case, by value or display name.
                 * @example Beginning Balance
                 */
                adjustmentTypes?: string;
                /** @description Only records of these business units, comma-separated. */
                businessUnitIds?: components["parameters"]["BusinessUnitIds"];
                /**
                 * @description Accounting sync states to match, comma-separated, ignoring case.
                 * @example Pending,Posted
                 */
                syncStatuses?: components["parameters"]["SyncStatuses"];
                /**
                 * @description Filter by custom field: `customFields.Fields[Name]=Value` or `customFields.Fields.Name=Value`, repeated for several.
                 * @example {
                 *       "Region": "North"
                 *     }
                 */
                "customFields.Fields"?: components["parameters"]["CustomFieldsFields"];
                /** @description Whether all custom field conditions must hold (`And`, the default) or one is enough (`Or`). */
                "customFields.Operator"?: components["parameters"]["CustomFieldsOperator"];
                /** @description `date` on or after this day (UTC, inclusive). */
                dateOnOrAfter?: components["parameters"]["DateOnOrAfter"];
                /** @description `date` before this day (UTC, exclusive). */
                dateBefore?: components["parameters"]["DateBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.InventoryAdjustmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Adjustments_Create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CreateInventoryAdjustmentRequest"];
            };
        };
        responses: {
            /** @description The id of the new record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Adjustments_UpdateCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.CustomFieldUpdateRequest"];
            };
        };
        responses: {
            /** @description Set. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Adjustments_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inventory.V2.UpdateAdjustmentRequest"];
            };
        };
        responses: {
            /** @description The id of the changed record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    InventoryTemplates_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Inventory.V2.InventoryTemplateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Export_PurchaseOrders: {
        parameters: {
            query?: {
                /**
                 * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
                includeRecentChanges?: components["parameters"]["IncludeRecentChanges"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse_Of_Inventory.V2.ExportPurchaseOrdersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Export_Returns: {
        parameters: {
            query?: {
                /**
                 * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
                includeRecentChanges?: components["parameters"]["IncludeRecentChanges"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse_Of_Inventory.V2.ExportReturnsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Export_Transfers: {
        parameters: {
            query?: {
                /**
                 * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
                includeRecentChanges?: components["parameters"]["IncludeRecentChanges"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse_Of_Inventory.V2.ExportTransfersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Export_Adjustments: {
        parameters: {
            query?: {
                /**
                 * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
                includeRecentChanges?: components["parameters"]["IncludeRecentChanges"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse_Of_Inventory.V2.ExportAdjustmentsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Technicians_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /**
                 * @description Only technicians with these user ids (not technician ids), comma-separated.
                 * @example 911,912
                 */
                userIds?: string;
                /** @description Only the record with exactly this name, ignoring case. */
                name?: components["parameters"]["Name"];
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_TenantSettings.V2.TechnicianResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Technicians_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSettings.V2.TechnicianResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    BusinessUnits_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description Only the record with exactly this name, ignoring case. */
                name?: components["parameters"]["Name"];
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `Name`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example Name
                 */
                sort?: string;
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_TenantSettings.V2.BusinessUnitResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    BusinessUnits_Get: {
        parameters: {
            query?: {
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSettings.V2.BusinessUnitResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    TagTypes_GetList: {
        parameters: {
            query?: {
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `Name`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example Name
                 */
                sort?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_TenantSettings.V2.TagTypeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Employees_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /**
                 * @description Only employees with these user ids (not employee ids), comma-separated.
                 * @example 951,952
                 */
                userIds?: string;
                /** @description Only the record with exactly this name, ignoring case. */
                name?: components["parameters"]["Name"];
                /** @description Only the employee with exactly this e-mail address, ignoring case. */
                email?: string;
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_TenantSettings.V2.EmployeeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Employees_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSettings.V2.EmployeeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Export_Employees: {
        parameters: {
            query?: {
                /**
                 * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
                includeRecentChanges?: components["parameters"]["IncludeRecentChanges"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse_Of_TenantSettings.V2.ExportEmployeeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Export_Technicians: {
        parameters: {
            query?: {
                /**
                 * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
                includeRecentChanges?: components["parameters"]["IncludeRecentChanges"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse_Of_TenantSettings.V2.ExportTechnicianResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Export_BusinessUnits: {
        parameters: {
            query?: {
                /**
                 * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
                includeRecentChanges?: components["parameters"]["IncludeRecentChanges"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse_Of_TenantSettings.V2.ExportBusinessUnitResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Export_TagTypes: {
        parameters: {
            query?: {
                /**
                 * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
                includeRecentChanges?: components["parameters"]["IncludeRecentChanges"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse_Of_TenantSettings.V2.ExportTagTypeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    BudgetCodes_ListCompanyBudgetCodes: {
        parameters: {
            query?: {
                /**
                 * @description Only these budget codes, comma-separated.
                 * @example 1401,1403
                 */
                budgetCodeIds?: string;
                /** @description Only codes with any of these segments, comma-separated. */
                segmentIds?: string;
                /** @description Only codes with any of these segment items, comma-separated. */
                segmentItemIds?: string;
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Jpm.BudgetCodes.BudgetCodeModel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Jobs_Get: {
        parameters: {
            query?: {
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jpm.V2.JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Jobs_GetList: {
        parameters: {
            query?: {
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description Only the record with exactly this number, ignoring case. */
                number?: components["parameters"]["Number"];
                /** @description Only records of this project. */
                projectId?: components["parameters"]["ProjectId"];
                /** @description Only the job that was made from this booking. */
                bookingId?: number;
                /**
                 * @description Only jobs in this status, ignoring case.
                 * @example InProgress
                 */
                jobStatus?: components["schemas"]["Jpm.V2.JobStatus"];
                /** @description Only jobs with an appointment in this status, ignoring case. */
                appointmentStatus?: components["schemas"]["Jpm.V2.JobAppointmentStatus"];
                /** @description Only jobs of this priority, ignoring case. */
                priority?: string;
                /** @description The first appointment starts at or after this time (UTC, inclusive). */
                firstAppointmentStartsOnOrAfter?: string;
                /** @description The first appointment starts before this time (UTC, exclusive). */
                firstAppointmentStartsBefore?: string;
                /** @description Any appointment starts at or after this time (UTC, inclusive). */
                appointmentStartsOnOrAfter?: string;
                /** @description Any appointment starts before this time (UTC, exclusive). */
                appointmentStartsBefore?: string;
                /** @description Only records of this technician. */
                technicianId?: components["parameters"]["TechnicianId"];
                /** @description Only records of this customer. */
                customerId?: components["parameters"]["CustomerId"];
                /** @description Only records of this service location (a customer's address, not a place of stock). */
                locationId?: components["parameters"]["LocationId"];
                /** @description Only jobs sold by this technician. */
                soldById?: number;
                /** @description Only jobs of this type. */
                jobTypeId?: number;
                /** @description Only jobs of this campaign. */
                campaignId?: number;
                /** @description Only jobs of this business unit. */
                businessUnitId?: number;
                /** @description Only the record this invoice belongs to. */
                invoiceId?: components["parameters"]["InvoiceId"];
                /** @description Only the job made from this estimate. */
                createdFromEstimateId?: number;
                /** @description Only jobs with any of these estimates, comma-separated. */
                estimateIds?: string;
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Completed at or after this time (UTC, inclusive). */
                completedOnOrAfter?: components["parameters"]["CompletedOnOrAfter"];
                /** @description Completed before this time (UTC, exclusive). */
                completedBefore?: components["parameters"]["CompletedBefore"];
                /**
                 * @description Only jobs with any of these tags, comma-separated.
                 * @example 1201,1202
                 */
                tagTypeIds?: string;
                /** @description Only jobs with any of these pieces of installed equipment, comma-separated. */
                equipmentIds?: string;
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
                /**
                 * @description Only records with this external data key. Needs `externalDataApplicationGuid` and `externalDataValues`.
                 * @example erp-id
                 */
                externalDataKey?: components["parameters"]["ExternalDataKey"];
                /**
                 * @description Values of `externalDataKey` to match, comma-separated, up to 50.
                 * @example V-88,V-89
                 */
                externalDataValues?: components["parameters"]["ExternalDataValues"];
                /** @description Only jobs with an appointment that was not used. */
                hasUnusedAppointments?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Jpm.V2.JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Projects_Get: {
        parameters: {
            query?: {
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jpm.V2.ProjectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Projects_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description Only the record with exactly this number, ignoring case. */
                number?: components["parameters"]["Number"];
                /** @description Only records of this customer. */
                customerId?: components["parameters"]["CustomerId"];
                /** @description Only records of this service location (a customer's address, not a place of stock). */
                locationId?: components["parameters"]["LocationId"];
                /** @description Only projects of this type. */
                projectTypeId?: number;
                /** @description Only the record this invoice belongs to. */
                invoiceId?: components["parameters"]["InvoiceId"];
                /** @description Only records of this technician. */
                technicianId?: components["parameters"]["TechnicianId"];
                /** @description Only records of this job. */
                jobId?: components["parameters"]["JobId"];
                /** @description Only the project one of whose jobs has this appointment. */
                appointmentId?: number;
                /** @description Only projects with any of these managers, comma-separated. */
                projectManagerIds?: string;
                /** @description Only records of these business units, comma-separated. */
                businessUnitIds?: components["parameters"]["BusinessUnitIds"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Starts before this day (UTC, exclusive). */
                startsBefore?: string;
                /** @description Starts on or after this day (UTC, inclusive). */
                startsOnOrAfter?: string;
                /** @description Completed before this time (UTC, exclusive). */
                completedBefore?: components["parameters"]["CompletedBefore"];
                /** @description Completed at or after this time (UTC, inclusive). */
                completedOnOrAfter?: components["parameters"]["CompletedOnOrAfter"];
                /** @description Due before this day (UTC, exclusive). */
                targetCompletionDateBefore?: string;
                /** @description Due on or after this day (UTC, inclusive). */
                targetCompletionDateOnOrAfter?: string;
                /** @description Only projects whose contract starts before this (exclusive, UTC). */
                contractStartDateBefore?: string;
                /** @description Only projects whose contract starts at or after this (inclusive, UTC). */
                contractStartDateOnOrAfter?: string;
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Only projects in any of these statuses, comma-separated: the tenant's own names, and `None` for projects without one.
                 * @example In Progress,None
                 */
                status?: string;
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
                /**
                 * @description Only records with this external data key. Needs `externalDataApplicationGuid` and `externalDataValues`.
                 * @example erp-id
                 */
                externalDataKey?: components["parameters"]["ExternalDataKey"];
                /**
                 * @description Values of `externalDataKey` to match, comma-separated, up to 50.
                 * @example V-88,V-89
                 */
                externalDataValues?: components["parameters"]["ExternalDataValues"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Jpm.V2.ProjectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Export_Jobs: {
        parameters: {
            query?: {
                /**
                 * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
                includeRecentChanges?: components["parameters"]["IncludeRecentChanges"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse_Of_Jpm.V2.ExportJobsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Export_Projects: {
        parameters: {
            query?: {
                /**
                 * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
                includeRecentChanges?: components["parameters"]["IncludeRecentChanges"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse_Of_Jpm.V2.ExportProjectsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Equipment_GetList: {
        parameters: {
            query?: {
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
                /**
                 * @description Only records with this external data key. Needs `externalDataApplicationGuid` and `externalDataValues`.
                 * @example erp-id
                 */
                externalDataKey?: components["parameters"]["ExternalDataKey"];
                /**
                 * @description Values of `externalDataKey` to match, comma-separated, up to 50.
                 * @example V-88,V-89
                 */
                externalDataValues?: components["parameters"]["ExternalDataValues"];
                /**
                 * @description Only entries in these categories or their subcategories, comma-separated.
                 * @example 3301,3302
                 */
                categoryIds?: string;
                /**
                 * @description Only entries whose texts contain this, 2 to 200 characters.
                 * @example valve
                 */
                searchText?: components["parameters"]["SearchText"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Pricebook.V2.EquipmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Equipment_Get: {
        parameters: {
            query?: {
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pricebook.V2.EquipmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Materials_GetList: {
        parameters: {
            query?: {
                /** @description Only materials that are (`true`) or are not (`false`) an other direct cost. */
                isOtherDirectCost?: boolean;
                /** @description Only materials of these cost types, comma-separated. */
                costTypeIds?: string;
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
                /**
                 * @description Only records with this external data key. Needs `externalDataApplicationGuid` and `externalDataValues`.
                 * @example erp-id
                 */
                externalDataKey?: components["parameters"]["ExternalDataKey"];
                /**
                 * @description Values of `externalDataKey` to match, comma-separated, up to 50.
                 * @example V-88,V-89
                 */
                externalDataValues?: components["parameters"]["ExternalDataValues"];
                /**
                 * @description Only entries in these categories or their subcategories, comma-separated.
                 * @example 3301,3302
                 */
                categoryIds?: string;
                /**
                 * @description Only entries whose texts contain this, 2 to 200 characters.
                 * @example valve
                 */
                searchText?: components["parameters"]["SearchText"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Pricebook.V2.MaterialResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Materials_Get: {
        parameters: {
            query?: {
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pricebook.V2.MaterialResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Services_GetList: {
        parameters: {
            query?: {
                /** @description Show the computed price as `calculatedPrice`, which is null otherwise. */
                calculatePrices?: boolean;
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description `True` (the default) lists active records, `False` inactive ones, `Any` both. In any case; any other value is 400. */
                active?: components["parameters"]["Active"];
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
                /**
                 * @description Only records with this external data key. Needs `externalDataApplicationGuid` and `externalDataValues`.
                 * @example erp-id
                 */
                externalDataKey?: components["parameters"]["ExternalDataKey"];
                /**
                 * @description Values of `externalDataKey` to match, comma-separated, up to 50.
                 * @example V-88,V-89
                 */
                externalDataValues?: components["parameters"]["ExternalDataValues"];
                /**
                 * @description Only entries whose texts contain this, 2 to 200 characters.
                 * @example valve
                 */
                searchText?: components["parameters"]["SearchText"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Pricebook.V2.ServiceGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Services_Get: {
        parameters: {
            query?: {
                /** @description Show the computed price as `calculatedPrice`, which is null otherwise. */
                calculatePrices?: boolean;
                /**
                 * @description Your application's GUID. Only with it does the answer have the external data stored under it.
                 * @example 5f1c2d7e-8a3b-4c69-9d10-2b7e6f4a8c31
                 */
                externalDataApplicationGuid?: components["parameters"]["ExternalDataApplicationGuid"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the record. Not a number: 400. A number that no record has: 404. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pricebook.V2.ServiceGetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Export_Equipment: {
        parameters: {
            query?: {
                /**
                 * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
                includeRecentChanges?: components["parameters"]["IncludeRecentChanges"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse_Of_Pricebook.V2.ExportEquipmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Export_Materials: {
        parameters: {
            query?: {
                /**
                 * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
                includeRecentChanges?: components["parameters"]["IncludeRecentChanges"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse_Of_Pricebook.V2.ExportMaterialResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    InventoryBills_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description Only records in this accounting batch. */
                batchId?: components["parameters"]["BatchId"];
                /** @description Only bills in the accounting batch with this number. */
                batchNumber?: components["parameters"]["BatchNumber"];
                /**
                 * @description Only bills with exactly this reference number, ignoring case.
                 * @example 61003-001-R1
                 */
                billNumber?: components["parameters"]["BillNumber"];
                /** @description Only records of these business units, comma-separated. */
                businessUnitIds?: components["parameters"]["BusinessUnitIds"];
                /**
                 * @description Filter by custom field: `customField.Fields[Name]=Value` or `customField.Fields.Name=Value`, repeated for several, up to 50. Spelled in the singular, as on vendors.
                 * @example {
                 *       "Region": "North"
                 *     }
                 */
                "customField.Fields"?: components["parameters"]["BillCustomFieldFields"];
                /** @description Whether all custom field conditions must hold (`And`, the default) or one is enough (`Or`). */
                "customField.Operator"?: components["parameters"]["BillCustomFieldOperator"];
                /** @description Bill date on or after this day (UTC, inclusive). */
                dateFrom?: components["parameters"]["DateFrom"];
                /** @description Bill date on or before this day (UTC, inclusive, unlike the other upper limits). */
                dateTo?: components["parameters"]["DateTo"];
                /**
                 * @description Only bills of the job with exactly this number, ignoring case.
                 * @example 61003
                 */
                jobNumber?: components["parameters"]["JobNumber"];
                /**
                 * @description Only bills of the purchase order with exactly this number, ignoring case.
                 * @example 61003-001
                 */
                purchaseOrderNumber?: components["parameters"]["PurchaseOrderNumber"];
                /**
                 * @description Only bills of purchase orders of these types, by name, comma-separated.
                 * @example Standard,Supply House Run
                 */
                purchaseOrderTypes?: components["parameters"]["PurchaseOrderTypes"];
                /**
                 * @description Accounting sync states to match, comma-separated or repeated, ignoring case.
                 * @example [
                 *       "Pending",
                 *       "Posted"
                 *     ]
                 */
                syncStatuses?: components["parameters"]["BillSyncStatuses"];
                /** @description Only bills of this amount or more. */
                minCost?: components["parameters"]["MinCost"];
                /** @description Only bills of this amount or less. */
                maxCost?: components["parameters"]["MaxCost"];
                /** @description Only bills of this kind, ignoring case. Bills that receipts make are `Procurement`. */
                billType?: components["parameters"]["BillType"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Reconciled before this time (UTC, exclusive). */
                dateReconciledBefore?: components["parameters"]["DateReconciledBefore"];
                /** @description Reconciled at or after this time (UTC, inclusive). */
                dateReconciledOnOrAfter?: components["parameters"]["DateReconciledOnOrAfter"];
                /** @description Only bills where order, receipt and bill agree (`NoDiscrepancy`) or do not (`Discrepancy`). */
                threeWayMatchDiscrepancy?: components["parameters"]["ThreeWayMatchDiscrepancy"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, without an envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounting.V2.InventoryBillResponse"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    InventoryBills_GetListPaginated: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description Only records in this accounting batch. */
                batchId?: components["parameters"]["BatchId"];
                /** @description Only bills in the accounting batch with this number. */
                batchNumber?: components["parameters"]["BatchNumber"];
                /**
                 * @description Only bills with exactly this reference number, ignoring case.
                 * @example 61003-001-R1
                 */
                billNumber?: components["parameters"]["BillNumber"];
                /** @description Only records of these business units, comma-separated. */
                businessUnitIds?: components["parameters"]["BusinessUnitIds"];
                /**
                 * @description Filter by custom field: `customField.Fields[Name]=Value` or `customField.Fields.Name=Value`, repeated for several, up to 50. Spelled in the singular, as on vendors.
                 * @example {
                 *       "Region": "North"
                 *     }
                 */
                "customField.Fields"?: components["parameters"]["BillCustomFieldFields"];
                /** @description Whether all custom field conditions must hold (`And`, the default) or one is enough (`Or`). */
                "customField.Operator"?: components["parameters"]["BillCustomFieldOperator"];
                /** @description Bill date on or after this day (UTC, inclusive). */
                dateFrom?: components["parameters"]["DateFrom"];
                /** @description Bill date on or before this day (UTC, inclusive, unlike the other upper limits). */
                dateTo?: components["parameters"]["DateTo"];
                /**
                 * @description Only bills of the job with exactly this number, ignoring case.
                 * @example 61003
                 */
                jobNumber?: components["parameters"]["JobNumber"];
                /**
                 * @description Only bills of the purchase order with exactly this number, ignoring case.
                 * @example 61003-001
                 */
                purchaseOrderNumber?: components["parameters"]["PurchaseOrderNumber"];
                /**
                 * @description Only bills of purchase orders of these types, by name, comma-separated.
                 * @example Standard,Supply House Run
                 */
                purchaseOrderTypes?: components["parameters"]["PurchaseOrderTypes"];
                /**
                 * @description Accounting sync states to match, comma-separated or repeated, ignoring case.
                 * @example [
                 *       "Pending",
                 *       "Posted"
                 *     ]
                 */
                syncStatuses?: components["parameters"]["BillSyncStatuses"];
                /** @description Only bills of this amount or more. */
                minCost?: components["parameters"]["MinCost"];
                /** @description Only bills of this amount or less. */
                maxCost?: components["parameters"]["MaxCost"];
                /** @description Only bills of this kind, ignoring case. Bills that receipts make are `Procurement`. */
                billType?: components["parameters"]["BillType"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Reconciled before this time (UTC, exclusive). */
                dateReconciledBefore?: components["parameters"]["DateReconciledBefore"];
                /** @description Reconciled at or after this time (UTC, inclusive). */
                dateReconciledOnOrAfter?: components["parameters"]["DateReconciledOnOrAfter"];
                /** @description Only bills where order, receipt and bill agree (`NoDiscrepancy`) or do not (`Discrepancy`). */
                threeWayMatchDiscrepancy?: components["parameters"]["ThreeWayMatchDiscrepancy"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Accounting.V2.InventoryBillResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PaymentTerms_GetPaymentTermModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
                /** @description Id of the payment term. Not a number: 400. A number that no payment term has: 404. */
                paymentTermId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounting.V2.PaymentTermAPIModel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    PaymentTerms_GetList: {
        parameters: {
            query?: {
                /**
                 * @description Only these records: up to 50 ids, comma-separated. Repeating the parameter works too.
                 * @example 7001,7020
                 */
                ids?: components["parameters"]["Ids"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Accounting.V2.PaymentTermAPIModel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    InventoryBills_GetCustomFieldTypes: {
        parameters: {
            query?: {
                /** @description Page to return, from 1. Past the last page `data` is empty. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page, 1 to 5000; 50 by default. Outside that range: 400. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Count all matching rows into `totalCount`, which is null otherwise. */
                includeTotal?: components["parameters"]["IncludeTotal"];
                /** @description Created before this time (UTC, exclusive). */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description Created at or after this time (UTC, inclusive). */
                createdOnOrAfter?: components["parameters"]["CreatedOnOrAfter"];
                /** @description Changed before this time (UTC, exclusive). */
                modifiedBefore?: components["parameters"]["ModifiedBefore"];
                /**
                 * @description Changed at or after this time (UTC, inclusive).
                 * @example 2026-01-12T00:00:00Z
                 */
                modifiedOnOrAfter?: components["parameters"]["ModifiedOnOrAfter"];
                /**
                 * @description Field to sort by, `+Field` or `-Field` for ascending or descending: `Id`, `ModifiedOn`, `CreatedOn`. Encode the plus as `%2B`; a bare field name also means ascending.
                 * @example -ModifiedOn
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedResponse_Of_Accounting.V2.CustomFieldTypeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    InventoryBills_UpdateCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Accounting.V2.CustomFieldUpdateRequest"];
            };
        };
        responses: {
            /** @description Set. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    InventoryBills_MarkAsExported: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Accounting.V2.MarkInventoryBillAsExportedUpdateRequest"];
            };
        };
        responses: {
            /** @description The result for each bill, in the order of the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounting.V2.MarkInventoryBillAsExportedUpdateResponse"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
    Export_InventoryBills: {
        parameters: {
            query?: {
                /**
                 * @description Where to start: a date, a date-time, or the `continueFrom` of the last answer. If left out, the feed starts at its first row.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /** @description Also return the newest changes, which the feed may hold back. Some rows may then be repeated. */
                includeRecentChanges?: components["parameters"]["IncludeRecentChanges"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant (customer account). Digits only; anything else matches no route.
                 * @example 1001
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse_Of_Accounting.V2.ExportInventoryBillResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotSimulated"];
        };
    };
}
