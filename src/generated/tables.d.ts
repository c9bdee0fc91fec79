// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.
import type { ControlEntry, OperationEntry, ShapeTable } from '../tables.ts'

export declare const operations: {
  readonly "Connect_Token": OperationEntry
  readonly "PurchaseOrders_GetList": OperationEntry
  readonly "PurchaseOrders_Create": OperationEntry & { readonly body: "Inventory.V2.CreatePurchaseOrderRequest" }
  readonly "PurchaseOrders_GetRequests": OperationEntry
  readonly "PurchaseOrders_GetById": OperationEntry
  readonly "PurchaseOrders_Update": OperationEntry & { readonly body: "Inventory.V2.UpdatePurchaseOrderRequest" }
  readonly "PurchaseOrders_Cancel": OperationEntry & { readonly body: "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.PurchaseOrderCancellationReason" }
  readonly "PurchaseOrders_ApproveRequest": OperationEntry
  readonly "PurchaseOrders_RejectRequest": OperationEntry & { readonly body: "Inventory.V2.PurchaseOrderRequestRejectionArgs" }
  readonly "PurchaseOrdersMarkup_Get": OperationEntry
  readonly "PurchaseOrdersMarkup_Create": OperationEntry & { readonly body: "Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest" }
  readonly "PurchaseOrdersMarkup_GetById": OperationEntry
  readonly "PurchaseOrdersMarkup_Update": OperationEntry & { readonly body: "Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest" }
  readonly "PurchaseOrdersMarkup_Delete": OperationEntry
  readonly "PurchaseOrderTypes_GetList": OperationEntry
  readonly "PurchaseOrderTypes_Create": OperationEntry & { readonly body: "Inventory.V2.CreatePurchaseOrderTypeRequest" }
  readonly "PurchaseOrderTypes_Update": OperationEntry & { readonly body: "Inventory.V2.UpdatePurchaseOrderTypeRequest" }
  readonly "Receipts_GetList": OperationEntry
  readonly "Receipts_CreateReceipt": OperationEntry & { readonly body: "Inventory.V2.ReceivePurchaseOrderRequest" }
  readonly "Receipts_UpdateCustomFields": OperationEntry & { readonly body: "Inventory.V2.CustomFieldUpdateRequest" }
  readonly "Receipts_CancelReceipts": OperationEntry & { readonly body: "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReceiptCancellationReason" }
  readonly "Returns_GetList": OperationEntry
  readonly "Returns_CreateReturn": OperationEntry & { readonly body: "Inventory.V2.CreateInventoryReturnRequest" }
  readonly "Returns_UpdateCustomFields": OperationEntry & { readonly body: "Inventory.V2.CustomFieldUpdateRequest" }
  readonly "Returns_Update": OperationEntry & { readonly body: "Inventory.V2.UpdateReturnRequest" }
  readonly "Returns_Cancel": OperationEntry & { readonly body: "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReturnCancellationReason" }
  readonly "ReturnTypes_GetList": OperationEntry
  readonly "ReturnTypes_Create": OperationEntry & { readonly body: "Inventory.V2.CreateReturnTypeRequest" }
  readonly "ReturnTypes_Update": OperationEntry & { readonly body: "Inventory.V2.UpdateReturnTypeRequest" }
  readonly "Vendors_GetList": OperationEntry
  readonly "Vendors_Create": OperationEntry & { readonly body: "Inventory.V2.CreateVendorRequest" }
  readonly "Vendors_GetCustomFieldTypes": OperationEntry
  readonly "Vendors_UpdateCustomFields": OperationEntry & { readonly body: "Inventory.V2.CustomFieldUpdateRequest" }
  readonly "Vendors_GetById": OperationEntry
  readonly "Vendors_Update": OperationEntry & { readonly body: "Inventory.V2.UpdateVendorRequest" }
  readonly "Trucks_GetList": OperationEntry
  readonly "Trucks_Create": OperationEntry & { readonly body: "Inventory.V2.CreateTruckRequest" }
  readonly "Trucks_Update": OperationEntry & { readonly body: "Inventory.V2.UpdateTruckRequest" }
  readonly "Warehouses_GetList": OperationEntry
  readonly "Warehouses_Update": OperationEntry & { readonly body: "Inventory.V2.UpdateWarehouseRequest" }
  readonly "Transfers_GetList": OperationEntry
  readonly "Transfers_UpdateCustomFields": OperationEntry & { readonly body: "Inventory.V2.CustomFieldUpdateRequest" }
  readonly "Transfers_Update": OperationEntry & { readonly body: "Inventory.V2.UpdateTransferRequest" }
  readonly "Adjustments_GetList": OperationEntry
  readonly "Adjustments_Create": OperationEntry & { readonly body: "Inventory.V2.CreateInventoryAdjustmentRequest" }
  readonly "Adjustments_UpdateCustomFields": OperationEntry & { readonly body: "Inventory.V2.CustomFieldUpdateRequest" }
  readonly "Adjustments_Update": OperationEntry & { readonly body: "Inventory.V2.UpdateAdjustmentRequest" }
  readonly "InventoryTemplates_GetList": OperationEntry
  readonly "Export_PurchaseOrders": OperationEntry
  readonly "Export_Returns": OperationEntry
  readonly "Export_Transfers": OperationEntry
  readonly "Export_Adjustments": OperationEntry
  readonly "Technicians_GetList": OperationEntry
  readonly "Technicians_Get": OperationEntry
  readonly "BusinessUnits_GetList": OperationEntry
  readonly "BusinessUnits_Get": OperationEntry
  readonly "TagTypes_GetList": OperationEntry
  readonly "Employees_GetList": OperationEntry
  readonly "Employees_Get": OperationEntry
  readonly "Export_Employees": OperationEntry
  readonly "Export_Technicians": OperationEntry
  readonly "Export_BusinessUnits": OperationEntry
  readonly "Export_TagTypes": OperationEntry
  readonly "BudgetCodes_ListCompanyBudgetCodes": OperationEntry
  readonly "Jobs_Get": OperationEntry
  readonly "Jobs_GetList": OperationEntry
  readonly "Projects_Get": OperationEntry
  readonly "Projects_GetList": OperationEntry
  readonly "Export_Jobs": OperationEntry
  readonly "Export_Projects": OperationEntry
  readonly "Equipment_GetList": OperationEntry
  readonly "Equipment_Get": OperationEntry
  readonly "Materials_GetList": OperationEntry
  readonly "Materials_Get": OperationEntry
  readonly "Services_GetList": OperationEntry
  readonly "Services_Get": OperationEntry
  readonly "Export_Equipment": OperationEntry
  readonly "Export_Materials": OperationEntry
  readonly "InventoryBills_GetList": OperationEntry
  readonly "InventoryBills_GetListPaginated": OperationEntry
  readonly "PaymentTerms_GetPaymentTermModel": OperationEntry
  readonly "PaymentTerms_GetList": OperationEntry
  readonly "InventoryBills_GetCustomFieldTypes": OperationEntry
  readonly "InventoryBills_UpdateCustomFields": OperationEntry & { readonly body: "Accounting.V2.CustomFieldUpdateRequest" }
  readonly "InventoryBills_MarkAsExported": OperationEntry & { readonly body: "Accounting.V2.MarkInventoryBillAsExportedUpdateRequest" }
  readonly "Export_InventoryBills": OperationEntry
}
export declare const controlOperations: {
  readonly "Mock_Health": ControlEntry
  readonly "Mock_Metrics": ControlEntry
  readonly "Mock_Reset": ControlEntry
  readonly "Mock_Snapshot": ControlEntry
  readonly "Mock_DeleteSnapshot": ControlEntry
  readonly "Mock_Restore": ControlEntry
  readonly "Mock_Compare": ControlEntry
  readonly "Mock_Export": ControlEntry
  readonly "Tenants_Snapshot": ControlEntry
  readonly "Tenants_DeleteSnapshot": ControlEntry
  readonly "Tenants_Restore": ControlEntry
  readonly "Tenants_Export": ControlEntry
  readonly "Journal_Get": ControlEntry
  readonly "Journal_Clear": ControlEntry
  readonly "Journal_Har": ControlEntry
  readonly "Advice_Get": ControlEntry
  readonly "Clock_Get": ControlEntry
  readonly "Clock_Set": ControlEntry
  readonly "Clock_Advance": ControlEntry
  readonly "Clock_Run": ControlEntry
  readonly "Clock_Freeze": ControlEntry
  readonly "Clock_Stand": ControlEntry
  readonly "Failures_GetList": ControlEntry
  readonly "Failures_Create": ControlEntry
  readonly "Failures_Clear": ControlEntry
  readonly "Failures_Stop": ControlEntry
  readonly "Responses_GetList": ControlEntry
  readonly "Responses_Create": ControlEntry
  readonly "Responses_Clear": ControlEntry
  readonly "Responses_Stop": ControlEntry
  readonly "TenantFailures_GetList": ControlEntry
  readonly "TenantFailures_Create": ControlEntry
  readonly "TenantFailures_Clear": ControlEntry
  readonly "TenantFailures_Stop": ControlEntry
  readonly "TenantResponses_GetList": ControlEntry
  readonly "TenantResponses_Create": ControlEntry
  readonly "TenantResponses_Clear": ControlEntry
  readonly "TenantResponses_Stop": ControlEntry
  readonly "Tenants_Reset": ControlEntry
  readonly "Settings_Get": ControlEntry
  readonly "Settings_Update": ControlEntry
  readonly "PurchaseOrders_Send": ControlEntry
  readonly "PurchaseOrders_Unsend": ControlEntry
  readonly "PurchaseOrders_Export": ControlEntry
  readonly "PurchaseOrders_CancelOutstanding": ControlEntry
  readonly "Returns_MarkReturned": ControlEntry
  readonly "Returns_ReceiveCredit": ControlEntry
  readonly "Transfers_Pick": ControlEntry
  readonly "Transfers_Receive": ControlEntry
  readonly "Transfers_Cancel": ControlEntry
  readonly "Transfers_Create": ControlEntry
  readonly "Adjustments_Create": ControlEntry
  readonly "Adjustments_Cancel": ControlEntry
  readonly "PurchaseOrderRequests_Create": ControlEntry
  readonly "Batches_Post": ControlEntry
  readonly "Batches_Export": ControlEntry
  readonly "Jobs_Create": ControlEntry
  readonly "Projects_Create": ControlEntry
  readonly "Technicians_Create": ControlEntry
  readonly "Employees_Create": ControlEntry
  readonly "Services_Create": ControlEntry
  readonly "Categories_Create": ControlEntry
  readonly "BusinessUnits_Create": ControlEntry
  readonly "Skus_Create": ControlEntry
  readonly "Warehouses_Create": ControlEntry
  readonly "Mock_Get": ControlEntry
  readonly "Events_Listen": ControlEntry
  readonly "Journal_GetById": ControlEntry
  readonly "Rules_GetList": ControlEntry
  readonly "Rules_GetById": ControlEntry
  readonly "Operations_GetList": ControlEntry
  readonly "Operations_GetById": ControlEntry
  readonly "Coverage_Get": ControlEntry
  readonly "Clock_Waiting": ControlEntry
  readonly "Mock_Snapshots": ControlEntry
  readonly "Tenants_GetList": ControlEntry
  readonly "Tenants_Load": ControlEntry
  readonly "Tenants_Merge": ControlEntry
  readonly "TenantJournal_Get": ControlEntry
  readonly "TenantJournal_Clear": ControlEntry
  readonly "TenantAdvice_Get": ControlEntry
  readonly "TenantCoverage_Get": ControlEntry
  readonly "Operations_Run": ControlEntry
  readonly "Records_GetCollections": ControlEntry
  readonly "Records_GetList": ControlEntry
  readonly "Records_GetById": ControlEntry
  readonly "Tenants_Snapshots": ControlEntry
  readonly "Tenants_Compare": ControlEntry
  readonly "Vendors_Arrange": ControlEntry
  readonly "PurchaseOrders_Arrange": ControlEntry
}
export declare const collections: {
  readonly "vendors": {"record":"Vendor","wire":"Inventory.V2.VendorResponse"}
  readonly "vendorCustomFields": {"record":"CustomFieldType","wire":"Inventory.V2.CustomFieldTypeResponse"}
  readonly "purchaseOrderTypes": {"record":"PurchaseOrderType","wire":"Inventory.V2.PurchaseOrderTypeResponse"}
  readonly "purchaseOrders": {"record":"PurchaseOrder","wire":"Inventory.V2.PurchaseOrderResponse"}
  readonly "purchaseOrderCustomFields": {"record":"CustomFieldType","wire":"Inventory.V2.CustomFieldTypeResponse"}
  readonly "purchaseOrderRequests": {"record":"PurchaseOrderRequest","wire":"Inventory.V2.PurchaseOrderRequestResponse"}
  readonly "markups": {"record":"Markup","wire":"Inventory.V2.Markups.PurchaseOrderMarkupResponse"}
  readonly "receipts": {"record":"Receipt","wire":"Inventory.V2.InventoryReceiptResponse"}
  readonly "receiptCustomFields": {"record":"CustomFieldType","wire":"Inventory.V2.CustomFieldTypeResponse"}
  readonly "returnTypes": {"record":"ReturnType","wire":"Inventory.V2.ListReturnTypesResponse"}
  readonly "returns": {"record":"Return","wire":"Inventory.V2.InventoryReturnResponse"}
  readonly "returnCustomFields": {"record":"CustomFieldType","wire":"Inventory.V2.CustomFieldTypeResponse"}
  readonly "transfers": {"record":"Transfer","wire":"Inventory.V2.InventoryTransferResponse"}
  readonly "transferCustomFields": {"record":"CustomFieldType","wire":"Inventory.V2.CustomFieldTypeResponse"}
  readonly "adjustments": {"record":"Adjustment","wire":"Inventory.V2.InventoryAdjustmentResponse"}
  readonly "adjustmentCustomFields": {"record":"CustomFieldType","wire":"Inventory.V2.CustomFieldTypeResponse"}
  readonly "bills": {"record":"Bill","wire":"Accounting.V2.InventoryBillResponse"}
  readonly "billCustomFields": {"record":"CustomFieldType","wire":"Inventory.V2.CustomFieldTypeResponse"}
  readonly "batches": {"record":"Batch"}
  readonly "templates": {"record":"Template","wire":"Inventory.V2.InventoryTemplateResponse"}
  readonly "warehouses": {"record":"Warehouse","wire":"Inventory.V2.WarehouseResponse"}
  readonly "trucks": {"record":"Truck","wire":"Inventory.V2.TruckResponse"}
  readonly "businessUnits": {"record":"BusinessUnit","wire":"TenantSettings.V2.BusinessUnitResponse"}
  readonly "technicians": {"record":"Technician","wire":"TenantSettings.V2.TechnicianResponse"}
  readonly "employees": {"record":"Employee","wire":"TenantSettings.V2.EmployeeResponse"}
  readonly "projects": {"record":"Project","wire":"Jpm.V2.ProjectResponse"}
  readonly "jobs": {"record":"Job","wire":"Jpm.V2.JobResponse"}
  readonly "skus": {"record":"Sku","wire":{"Material":"Pricebook.V2.MaterialResponse","Equipment":"Pricebook.V2.EquipmentResponse"}}
  readonly "services": {"record":"Service","wire":"Pricebook.V2.ServiceGetResponse"}
  readonly "categories": {"record":"Category"}
  readonly "tagTypes": {"record":"TagType","wire":"TenantSettings.V2.TagTypeResponse"}
  readonly "paymentTerms": {"record":"PaymentTerm","wire":"Accounting.V2.PaymentTermAPIModel"}
  readonly "budgetCodes": {"record":"BudgetCode","wire":"Jpm.BudgetCodes.BudgetCodeModel"}
}
export declare const refusals: {
  readonly "Connect_Token": {"rules":["AUTH-03","GATE-02","ERR-13"],"statuses":[400,413,429,501]}
  readonly "PurchaseOrders_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09"],"statuses":[400,401,403,429,501]}
  readonly "PurchaseOrders_Create": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-11","ERR-12","ERR-13","REF-01","REF-02","REF-03","REF-04","REF-05","REF-06","REF-07","POT-05","PO-05","PO-06","PO-09","PO-21","RCP-08","RCP-09"],"statuses":[400,401,403,413,415,429,501]}
  readonly "PurchaseOrders_GetRequests": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09"],"statuses":[400,401,403,429,501]}
  readonly "PurchaseOrders_GetById": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-09"],"statuses":[400,401,403,404,429,501]}
  readonly "PurchaseOrders_Update": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-11","ERR-12","ERR-13","REF-01","REF-02","REF-03","REF-04","REF-05","REF-06","REF-07","PO-05","PO-06","PO-09","PO-14","PO-15","PO-16","PO-21"],"statuses":[400,401,403,404,413,415,429,501]}
  readonly "PurchaseOrders_Cancel": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-12","ERR-13","PO-14","PO-17"],"statuses":[400,401,403,404,413,415,429,501]}
  readonly "PurchaseOrders_ApproveRequest": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-09","POR-03"],"statuses":[400,401,403,404,429,501]}
  readonly "PurchaseOrders_RejectRequest": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-12","ERR-13","POR-03"],"statuses":[400,401,403,404,413,415,429,501]}
  readonly "PurchaseOrdersMarkup_Get": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08"],"statuses":[400,401,403,429,501]}
  readonly "PurchaseOrdersMarkup_Create": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-12","ERR-13","POM-01"],"statuses":[400,401,403,413,415,429,501]}
  readonly "PurchaseOrdersMarkup_GetById": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-09"],"statuses":[400,401,403,404,429,501]}
  readonly "PurchaseOrdersMarkup_Update": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-12","ERR-13","POM-01"],"statuses":[400,401,403,404,413,415,429,501]}
  readonly "PurchaseOrdersMarkup_Delete": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-09"],"statuses":[400,401,403,404,429,501]}
  readonly "PurchaseOrderTypes_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-06","LIST-07","LIST-08","LIST-09"],"statuses":[400,401,403,429,501]}
  readonly "PurchaseOrderTypes_Create": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-12","ERR-13","POT-03","POT-05","POT-06"],"statuses":[400,401,403,413,415,429,501]}
  readonly "PurchaseOrderTypes_Update": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-12","ERR-13","POT-03","POT-05","POT-06"],"statuses":[400,401,403,404,409,413,415,429,501]}
  readonly "Receipts_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09"],"statuses":[400,401,403,429,501]}
  readonly "Receipts_CreateReceipt": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-11","ERR-12","ERR-13","REF-02","REF-04","REF-06","POT-05","PO-14","RCP-01","RCP-02","RCP-04","RCP-08","RCP-09"],"statuses":[400,401,403,404,413,415,429,501]}
  readonly "Receipts_UpdateCustomFields": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-12","ERR-13","CF-01"],"statuses":[400,401,403,413,415,429,501]}
  readonly "Receipts_CancelReceipts": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-12","ERR-13","PO-17","RCP-06","RCP-09"],"statuses":[400,401,403,404,413,415,429,501]}
  readonly "Returns_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09","LIST-12"],"statuses":[400,401,403,429,501]}
  readonly "Returns_CreateReturn": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-11","ERR-12","ERR-13","REF-01","REF-02","REF-03","REF-04","REF-05","REF-06","RET-04","RET-08","RET-09","RTT-01"],"statuses":[400,401,403,404,413,415,429,501]}
  readonly "Returns_UpdateCustomFields": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-12","ERR-13","CF-01"],"statuses":[400,401,403,413,415,429,501]}
  readonly "Returns_Update": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-11","ERR-12","ERR-13","REF-01","REF-03","REF-04","REF-05","EXT-03","PO-16","RET-04","RET-06","RET-07","RET-08"],"statuses":[400,401,403,404,409,413,415,429,501]}
  readonly "Returns_Cancel": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-12","ERR-13","PO-17","RET-06","RET-07"],"statuses":[400,401,403,404,413,415,429,501]}
  readonly "ReturnTypes_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-06","LIST-07","LIST-08"],"statuses":[400,401,403,429,501]}
  readonly "ReturnTypes_Create": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-12","ERR-13","RTT-01","RTT-02"],"statuses":[400,401,403,413,415,429,501]}
  readonly "ReturnTypes_Update": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-12","ERR-13","RTT-01","RTT-02","RTT-03"],"statuses":[400,401,403,404,409,413,415,429,501]}
  readonly "Vendors_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09","LIST-12"],"statuses":[400,401,403,429,501]}
  readonly "Vendors_Create": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-11","ERR-12","ERR-13","VEN-02","VEN-06","VEN-07","VEN-09","EXT-03"],"statuses":[400,401,403,413,415,429,501]}
  readonly "Vendors_GetCustomFieldTypes": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-07","LIST-08"],"statuses":[400,401,403,429,501]}
  readonly "Vendors_UpdateCustomFields": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-12","ERR-13","CF-01"],"statuses":[400,401,403,413,415,429,501]}
  readonly "Vendors_GetById": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-09","LIST-12"],"statuses":[400,401,403,404,429,501]}
  readonly "Vendors_Update": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-11","ERR-12","ERR-13","REF-05","VEN-02","VEN-06","VEN-07","VEN-08","VEN-09","EXT-03"],"statuses":[400,401,403,404,413,415,429,501]}
  readonly "Trucks_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09","LIST-12"],"statuses":[400,401,403,429,501]}
  readonly "Trucks_Create": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-11","ERR-12","ERR-13","REF-03","EXT-03","LOC-01","LOC-03"],"statuses":[400,401,403,413,415,429,501]}
  readonly "Trucks_Update": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-11","ERR-12","ERR-13","REF-05","EXT-03","LOC-01","LOC-03"],"statuses":[400,401,403,404,413,415,429,501]}
  readonly "Warehouses_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09","LIST-12"],"statuses":[400,401,403,429,501]}
  readonly "Warehouses_Update": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-12","ERR-13","EXT-03"],"statuses":[400,401,403,404,413,415,429,501]}
  readonly "Transfers_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09","LIST-12"],"statuses":[400,401,403,429,501]}
  readonly "Transfers_UpdateCustomFields": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-12","ERR-13","CF-01","TRF-01"],"statuses":[400,401,403,413,415,429,501]}
  readonly "Transfers_Update": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-11","ERR-12","ERR-13","REF-02","REF-03","REF-04","REF-05","EXT-03","PO-21","TRF-01","TRF-02","TRF-03","TRF-04"],"statuses":[400,401,403,404,413,415,429,501]}
  readonly "Adjustments_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09","LIST-12"],"statuses":[400,401,403,429,501]}
  readonly "Adjustments_Create": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-11","ERR-12","ERR-13","REF-01","REF-03","REF-04","REF-05","EXT-03","PO-21","ADJ-01"],"statuses":[400,401,403,413,415,429,501]}
  readonly "Adjustments_UpdateCustomFields": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-12","ERR-13","CF-01","TRF-01"],"statuses":[400,401,403,413,415,429,501]}
  readonly "Adjustments_Update": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-09","ERR-11","ERR-12","ERR-13","REF-01","REF-03","REF-04","REF-05","EXT-03","PO-21","ADJ-01","ADJ-02"],"statuses":[400,401,403,404,413,415,429,501]}
  readonly "InventoryTemplates_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09"],"statuses":[400,401,403,429,501]}
  readonly "Export_PurchaseOrders": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","EXP-05"],"statuses":[400,401,403,429,501]}
  readonly "Export_Returns": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","EXP-05"],"statuses":[400,401,403,429,501]}
  readonly "Export_Transfers": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","EXP-05"],"statuses":[400,401,403,429,501]}
  readonly "Export_Adjustments": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","EXP-05"],"statuses":[400,401,403,429,501]}
  readonly "Technicians_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09"],"statuses":[400,401,403,429,501]}
  readonly "Technicians_Get": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-09"],"statuses":[400,401,403,404,429,501]}
  readonly "BusinessUnits_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09"],"statuses":[400,401,403,429,501]}
  readonly "BusinessUnits_Get": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-09"],"statuses":[400,401,403,404,429,501]}
  readonly "TagTypes_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-06","LIST-07","LIST-08","LIST-09"],"statuses":[400,401,403,429,501]}
  readonly "Employees_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09"],"statuses":[400,401,403,429,501]}
  readonly "Employees_Get": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-09"],"statuses":[400,401,403,404,429,501]}
  readonly "Export_Employees": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","EXP-05"],"statuses":[400,401,403,429,501]}
  readonly "Export_Technicians": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","EXP-05"],"statuses":[400,401,403,429,501]}
  readonly "Export_BusinessUnits": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","EXP-05"],"statuses":[400,401,403,429,501]}
  readonly "Export_TagTypes": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","EXP-05"],"statuses":[400,401,403,429,501]}
  readonly "BudgetCodes_ListCompanyBudgetCodes": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-05","LIST-06","LIST-08"],"statuses":[400,401,403,429,501]}
  readonly "Jobs_Get": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-09"],"statuses":[400,401,403,404,429,501]}
  readonly "Jobs_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09","LIST-12"],"statuses":[400,401,403,429,501]}
  readonly "Projects_Get": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-09"],"statuses":[400,401,403,404,429,501]}
  readonly "Projects_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-12"],"statuses":[400,401,403,429,501]}
  readonly "Export_Jobs": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","EXP-05"],"statuses":[400,401,403,429,501]}
  readonly "Export_Projects": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","EXP-05"],"statuses":[400,401,403,429,501]}
  readonly "Equipment_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09","LIST-12","LIST-15"],"statuses":[400,401,403,429,501]}
  readonly "Equipment_Get": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-09"],"statuses":[400,401,403,404,429,501]}
  readonly "Materials_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09","LIST-12","LIST-15"],"statuses":[400,401,403,429,501]}
  readonly "Materials_Get": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-09"],"statuses":[400,401,403,404,429,501]}
  readonly "Services_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08","LIST-09","LIST-12","LIST-15"],"statuses":[400,401,403,429,501]}
  readonly "Services_Get": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","GATE-07","ERR-09"],"statuses":[400,401,403,404,429,501]}
  readonly "Export_Equipment": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","EXP-05"],"statuses":[400,401,403,429,501]}
  readonly "Export_Materials": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","EXP-05"],"statuses":[400,401,403,429,501]}
  readonly "InventoryBills_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-05","LIST-07","LIST-08","LIST-09"],"statuses":[400,401,403,429,501]}
  readonly "InventoryBills_GetListPaginated": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-05","LIST-07","LIST-08","LIST-09"],"statuses":[400,401,403,429,501]}
  readonly "PaymentTerms_GetPaymentTermModel": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-07","ERR-09"],"statuses":[400,401,403,404,429,501]}
  readonly "PaymentTerms_GetList": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-05","LIST-06","LIST-07","LIST-08"],"statuses":[400,401,403,429,501]}
  readonly "InventoryBills_GetCustomFieldTypes": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","LIST-02","LIST-04","LIST-07","LIST-08"],"statuses":[400,401,403,429,501]}
  readonly "InventoryBills_UpdateCustomFields": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-12","ERR-13","CF-01"],"statuses":[400,401,403,413,415,429,501]}
  readonly "InventoryBills_MarkAsExported": {"rules":["AUTH-06","AUTH-07","GATE-02","ERR-02","ERR-04","ERR-05","ERR-07","ERR-08","ERR-12","ERR-13","PO-14"],"statuses":[400,401,403,413,415,429,501]}
  readonly "Export_InventoryBills": {"rules":["AUTH-06","AUTH-07","GATE-02","GATE-05","EXP-05"],"statuses":[400,401,403,429,501]}
}
export declare const shapes: ShapeTable
export declare const documentRules: readonly string[]
