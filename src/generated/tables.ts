// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.
import type { ControlTable, OperationTable, ShapeTable } from '../tables.ts'

export const operations = {
  "Connect_Token": {
    "method": "POST",
    "path": "/connect/token",
    "tag": "Authentication",
    "summary": "Get an access token",
    "query": [],
    "answer": {
      "kind": "one",
      "shape": "TokenResponse"
    },
    "rules": [
      "AUTH-01",
      "AUTH-02",
      "AUTH-03",
      "AUTH-04",
      "AUTH-08",
      "AUTH-09",
      "AUTH-10",
      "AUTH-11",
      "AUTH-12",
      "GATE-02",
      "GATE-05",
      "ADV-03",
      "ADV-04"
    ]
  },
  "PurchaseOrders_GetList": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/purchase-orders",
    "tag": "PurchaseOrders",
    "summary": "List purchase orders",
    "scope": "tn.inv.purchaseorders:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "status",
        "kind": "enum",
        "values": [
          "Pending",
          "Sent",
          "PartiallyReceived",
          "Received",
          "Exported",
          "Canceled"
        ]
      },
      {
        "name": "number",
        "kind": "text"
      },
      {
        "name": "jobId",
        "kind": "integer"
      },
      {
        "name": "jobIds",
        "kind": "integers"
      },
      {
        "name": "technicianId",
        "kind": "integer"
      },
      {
        "name": "projectId",
        "kind": "integer"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "dateOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "dateBefore",
        "kind": "instant"
      },
      {
        "name": "sentOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "sentBefore",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.PurchaseOrderResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-10",
      "LIST-13",
      "VAL-01",
      "VAL-02",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "VAL-09",
      "CF-02",
      "PO-07",
      "PO-08",
      "PO-10",
      "PO-11",
      "PO-12",
      "PO-13",
      "PO-18",
      "PO-20",
      "PO-21",
      "PO-22"
    ]
  },
  "PurchaseOrders_Create": {
    "method": "POST",
    "path": "/inventory/v2/tenant/{tenant}/purchase-orders",
    "tag": "PurchaseOrders",
    "summary": "Create a purchase order",
    "scope": "tn.inv.purchaseorders:w",
    "query": [],
    "body": "Inventory.V2.CreatePurchaseOrderRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "ERR-11",
      "VAL-02",
      "VAL-03",
      "VAL-04",
      "VAL-05",
      "VAL-07",
      "VAL-09",
      "REF-01",
      "REF-02",
      "REF-03",
      "REF-04",
      "REF-05",
      "REF-06",
      "REF-07",
      "POT-01",
      "POT-05",
      "PO-01",
      "PO-02",
      "PO-03",
      "PO-04",
      "PO-05",
      "PO-06",
      "PO-07",
      "PO-08",
      "PO-09",
      "PO-18",
      "PO-19",
      "PO-21",
      "PO-22",
      "POR-01",
      "POR-04",
      "RCP-03",
      "RCP-08",
      "RCP-09",
      "RCP-10",
      "RCP-11"
    ]
  },
  "PurchaseOrders_GetRequests": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/purchase-orders/requests",
    "tag": "PurchaseOrders",
    "summary": "List purchase order requests",
    "scope": "tn.inv.purchaseorders:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "requestStatus",
        "kind": "enum",
        "values": [
          "PendingApproval",
          "Approved",
          "Rejected"
        ]
      },
      {
        "name": "requestNumber",
        "kind": "text"
      },
      {
        "name": "jobId",
        "kind": "integer"
      },
      {
        "name": "jobIds",
        "kind": "integers"
      },
      {
        "name": "technicianId",
        "kind": "integer"
      },
      {
        "name": "projectId",
        "kind": "integer"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "dateOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "dateBefore",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.PurchaseOrderRequestResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-10",
      "LIST-13",
      "VAL-01",
      "VAL-02",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "PO-08",
      "POR-01",
      "POR-02",
      "POR-04"
    ]
  },
  "PurchaseOrders_GetById": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/purchase-orders/{id}",
    "tag": "PurchaseOrders",
    "summary": "Read a purchase order",
    "scope": "tn.inv.purchaseorders:r",
    "query": [],
    "answer": {
      "kind": "one",
      "shape": "Inventory.V2.PurchaseOrderResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "VAL-01",
      "VAL-02",
      "VAL-05",
      "VAL-06",
      "VAL-09",
      "CF-02",
      "PO-07",
      "PO-08",
      "PO-10",
      "PO-11",
      "PO-12",
      "PO-13",
      "PO-16",
      "PO-18",
      "PO-20",
      "PO-21",
      "PO-22"
    ]
  },
  "PurchaseOrders_Update": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/purchase-orders/{id}",
    "tag": "PurchaseOrders",
    "summary": "Update a purchase order",
    "scope": "tn.inv.purchaseorders:w",
    "query": [],
    "body": "Inventory.V2.UpdatePurchaseOrderRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-11",
      "ERR-17",
      "VAL-02",
      "VAL-03",
      "VAL-05",
      "VAL-07",
      "REF-01",
      "REF-02",
      "REF-03",
      "REF-04",
      "REF-05",
      "REF-06",
      "REF-07",
      "CF-02",
      "PO-02",
      "PO-05",
      "PO-06",
      "PO-07",
      "PO-08",
      "PO-09",
      "PO-10",
      "PO-14",
      "PO-15",
      "PO-16",
      "PO-18",
      "PO-21",
      "PO-22"
    ]
  },
  "PurchaseOrders_Cancel": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/purchase-orders/{id}/cancellation",
    "tag": "PurchaseOrders",
    "summary": "Cancel a purchase order",
    "scope": "tn.inv.purchaseorders:w",
    "query": [],
    "body": "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.PurchaseOrderCancellationReason",
    "bodyOptional": true,
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "PO-07",
      "PO-10",
      "PO-14",
      "PO-17",
      "PO-18",
      "RCP-07"
    ]
  },
  "PurchaseOrders_ApproveRequest": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/approve",
    "tag": "PurchaseOrders",
    "summary": "Approve a purchase order request",
    "scope": "tn.inv.purchaseorders:w",
    "query": [],
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "VAL-03",
      "VAL-04",
      "VAL-07",
      "PO-01",
      "PO-07",
      "PO-10",
      "POR-01",
      "POR-02",
      "POR-03",
      "POR-04"
    ]
  },
  "PurchaseOrders_RejectRequest": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/reject",
    "tag": "PurchaseOrders",
    "summary": "Reject a purchase order request",
    "scope": "tn.inv.purchaseorders:w",
    "query": [],
    "body": "Inventory.V2.PurchaseOrderRequestRejectionArgs",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "POR-02",
      "POR-03",
      "POR-04"
    ]
  },
  "PurchaseOrdersMarkup_Get": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/purchase-order-markups",
    "tag": "PurchaseOrdersMarkup",
    "summary": "List markups",
    "scope": "tn.inv.purchaseordermarkups:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "From",
          "To",
          "Percent"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.Markups.PurchaseOrderMarkupResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-13",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "POM-01"
    ]
  },
  "PurchaseOrdersMarkup_Create": {
    "method": "POST",
    "path": "/inventory/v2/tenant/{tenant}/purchase-order-markups",
    "tag": "PurchaseOrdersMarkup",
    "summary": "Create a markup",
    "scope": "tn.inv.purchaseordermarkups:w",
    "query": [],
    "body": "Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest",
    "answer": {
      "kind": "one",
      "shape": "Inventory.V2.Markups.PurchaseOrderMarkupResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-03",
      "VAL-04",
      "VAL-05",
      "VAL-07",
      "POM-01"
    ]
  },
  "PurchaseOrdersMarkup_GetById": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
    "tag": "PurchaseOrdersMarkup",
    "summary": "Read a markup",
    "scope": "tn.inv.purchaseordermarkups:r",
    "query": [],
    "answer": {
      "kind": "one",
      "shape": "Inventory.V2.Markups.PurchaseOrderMarkupResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "POM-01",
      "POM-02"
    ]
  },
  "PurchaseOrdersMarkup_Update": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
    "tag": "PurchaseOrdersMarkup",
    "summary": "Update a markup",
    "scope": "tn.inv.purchaseordermarkups:w",
    "query": [],
    "body": "Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest",
    "answer": {
      "kind": "one",
      "shape": "Inventory.V2.Markups.PurchaseOrderMarkupResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-17",
      "VAL-01",
      "VAL-03",
      "VAL-05",
      "VAL-07",
      "POM-01"
    ]
  },
  "PurchaseOrdersMarkup_Delete": {
    "method": "DELETE",
    "path": "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
    "tag": "PurchaseOrdersMarkup",
    "summary": "Delete a markup",
    "scope": "tn.inv.purchaseordermarkups:w",
    "query": [],
    "answer": {
      "kind": "empty"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "VAL-07",
      "POM-02"
    ]
  },
  "PurchaseOrderTypes_GetList": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/purchase-order-types",
    "tag": "PurchaseOrderTypes",
    "summary": "List purchase order types",
    "scope": "tn.inv.purchaseordertypes:r",
    "query": [
      {
        "name": "active",
        "kind": "enum",
        "values": [
          "True",
          "Any",
          "False"
        ]
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.PurchaseOrderTypeResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-13",
      "VAL-01",
      "VAL-06",
      "VAL-08",
      "POT-01",
      "POT-02",
      "POT-05"
    ]
  },
  "PurchaseOrderTypes_Create": {
    "method": "POST",
    "path": "/inventory/v2/tenant/{tenant}/purchase-order-types",
    "tag": "PurchaseOrderTypes",
    "summary": "Create a purchase order type",
    "scope": "tn.inv.purchaseordertypes:w",
    "query": [],
    "body": "Inventory.V2.CreatePurchaseOrderTypeRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "VAL-03",
      "VAL-04",
      "VAL-07",
      "POT-01",
      "POT-02",
      "POT-03",
      "POT-05",
      "POT-06"
    ]
  },
  "PurchaseOrderTypes_Update": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/purchase-order-types/{id}",
    "tag": "PurchaseOrderTypes",
    "summary": "Update a purchase order type",
    "scope": "tn.inv.purchaseordertypes:w",
    "query": [],
    "body": "Inventory.V2.UpdatePurchaseOrderTypeRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "conflict": true,
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "POT-02",
      "POT-03",
      "POT-04",
      "POT-05",
      "POT-06"
    ]
  },
  "Receipts_GetList": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/receipts",
    "tag": "Receipts",
    "summary": "List receipts",
    "scope": "tn.inv.receipts:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "active",
        "kind": "enum",
        "values": [
          "True",
          "Any",
          "False"
        ]
      },
      {
        "name": "number",
        "kind": "text"
      },
      {
        "name": "vendorInvoiceNumber",
        "kind": "text"
      },
      {
        "name": "billId",
        "kind": "integer"
      },
      {
        "name": "batchId",
        "kind": "integer"
      },
      {
        "name": "vendorIds",
        "kind": "integers"
      },
      {
        "name": "businessUnitIds",
        "kind": "integers"
      },
      {
        "name": "inventoryLocationIds",
        "kind": "integers"
      },
      {
        "name": "purchaseOrderIds",
        "kind": "integers"
      },
      {
        "name": "syncStatuses",
        "kind": "texts",
        "values": [
          "Pending",
          "Posted",
          "Exported"
        ]
      },
      {
        "name": "customFields.Fields",
        "kind": "custom-fields"
      },
      {
        "name": "customFields.Operator",
        "kind": "enum",
        "values": [
          "And",
          "Or"
        ]
      },
      {
        "name": "receivedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "receivedBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.InventoryReceiptResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-10",
      "LIST-11",
      "LIST-13",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "VAL-09",
      "REF-03",
      "CF-01",
      "PO-04",
      "RCP-03",
      "RCP-05",
      "RCP-06",
      "RCP-07",
      "RCP-08"
    ]
  },
  "Receipts_CreateReceipt": {
    "method": "POST",
    "path": "/inventory/v2/tenant/{tenant}/receipts",
    "tag": "Receipts",
    "summary": "Receive a purchase order",
    "scope": "tn.inv.receipts:w",
    "query": [],
    "body": "Inventory.V2.ReceivePurchaseOrderRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "ERR-11",
      "VAL-02",
      "VAL-03",
      "VAL-04",
      "VAL-05",
      "VAL-07",
      "VAL-09",
      "REF-02",
      "REF-04",
      "REF-06",
      "POT-05",
      "PO-10",
      "PO-12",
      "PO-14",
      "PO-18",
      "PO-20",
      "RCP-01",
      "RCP-02",
      "RCP-03",
      "RCP-04",
      "RCP-05",
      "RCP-08",
      "RCP-09",
      "RCP-10",
      "RCP-11"
    ]
  },
  "Receipts_UpdateCustomFields": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/receipts/custom-fields",
    "tag": "Receipts",
    "summary": "Set custom fields of receipts",
    "scope": "tn.inv.receipts:w",
    "query": [],
    "body": "Inventory.V2.CustomFieldUpdateRequest",
    "answer": {
      "kind": "empty"
    },
    "rules": [
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "CF-01"
    ]
  },
  "Receipts_CancelReceipts": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/receipts/{id}/cancellation",
    "tag": "Receipts",
    "summary": "Cancel a receipt",
    "scope": "tn.inv.receipts:w",
    "query": [
      {
        "name": "id",
        "kind": "text"
      }
    ],
    "body": "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReceiptCancellationReason",
    "bodyOptional": true,
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "PO-10",
      "PO-12",
      "PO-17",
      "PO-18",
      "RCP-05",
      "RCP-06",
      "RCP-07",
      "RCP-09",
      "RCP-11"
    ]
  },
  "Returns_GetList": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/returns",
    "tag": "Returns",
    "summary": "List returns",
    "scope": "tn.inv.returns:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "active",
        "kind": "enum",
        "values": [
          "True",
          "Any",
          "False"
        ]
      },
      {
        "name": "number",
        "kind": "text"
      },
      {
        "name": "referenceNumber",
        "kind": "text"
      },
      {
        "name": "jobId",
        "kind": "integer"
      },
      {
        "name": "purchaseOrderId",
        "kind": "integer"
      },
      {
        "name": "batchId",
        "kind": "integer"
      },
      {
        "name": "vendorIds",
        "kind": "integers"
      },
      {
        "name": "businessUnitIds",
        "kind": "integers"
      },
      {
        "name": "inventoryLocationIds",
        "kind": "integers"
      },
      {
        "name": "syncStatuses",
        "kind": "texts",
        "values": [
          "Pending",
          "Posted",
          "Exported"
        ]
      },
      {
        "name": "customFields.Fields",
        "kind": "custom-fields"
      },
      {
        "name": "customFields.Operator",
        "kind": "enum",
        "values": [
          "And",
          "Or"
        ]
      },
      {
        "name": "returnDateOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "returnDateBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      },
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      },
      {
        "name": "externalDataKey",
        "kind": "text"
      },
      {
        "name": "externalDataValues",
        "kind": "texts",
        "most": 50
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.InventoryReturnResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-10",
      "LIST-11",
      "LIST-12",
      "LIST-13",
      "VAL-01",
      "VAL-02",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "VAL-09",
      "REF-03",
      "EXT-01",
      "RET-01",
      "RET-02",
      "RET-03",
      "RET-06",
      "RET-07"
    ]
  },
  "Returns_CreateReturn": {
    "method": "POST",
    "path": "/inventory/v2/tenant/{tenant}/returns",
    "tag": "Returns",
    "summary": "Create a return",
    "scope": "tn.inv.returns:w",
    "query": [],
    "body": "Inventory.V2.CreateInventoryReturnRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "ERR-11",
      "VAL-02",
      "VAL-03",
      "VAL-04",
      "VAL-05",
      "VAL-07",
      "VAL-09",
      "REF-01",
      "REF-02",
      "REF-03",
      "REF-04",
      "REF-05",
      "REF-06",
      "RET-01",
      "RET-02",
      "RET-03",
      "RET-04",
      "RET-05",
      "RET-08",
      "RTT-01",
      "RET-09"
    ]
  },
  "Returns_UpdateCustomFields": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/returns/custom-fields",
    "tag": "Returns",
    "summary": "Set custom fields of returns",
    "scope": "tn.inv.returns:w",
    "query": [],
    "body": "Inventory.V2.CustomFieldUpdateRequest",
    "answer": {
      "kind": "empty"
    },
    "rules": [
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "CF-01"
    ]
  },
  "Returns_Update": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/returns/{id}",
    "tag": "Returns",
    "summary": "Update a return",
    "scope": "tn.inv.returns:w",
    "query": [],
    "body": "Inventory.V2.UpdateReturnRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "conflict": true,
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-11",
      "ERR-17",
      "VAL-02",
      "VAL-03",
      "VAL-05",
      "VAL-07",
      "REF-01",
      "REF-03",
      "REF-04",
      "REF-05",
      "EXT-01",
      "EXT-02",
      "EXT-03",
      "PO-16",
      "RET-02",
      "RET-03",
      "RET-04",
      "RET-06",
      "RET-07",
      "RET-08"
    ]
  },
  "Returns_Cancel": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/returns/{id}/cancellation",
    "tag": "Returns",
    "summary": "Cancel a return",
    "scope": "tn.inv.returns:w",
    "query": [],
    "body": "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReturnCancellationReason",
    "bodyOptional": true,
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "PO-17",
      "RET-02",
      "RET-06",
      "RET-07"
    ]
  },
  "ReturnTypes_GetList": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/return-types",
    "tag": "ReturnTypes",
    "summary": "List return types",
    "scope": "tn.inv.returntypes:r",
    "query": [
      {
        "name": "activeOnly",
        "kind": "boolean",
        "required": true
      },
      {
        "name": "name",
        "kind": "text"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.ListReturnTypesResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-10",
      "LIST-13",
      "VAL-01",
      "VAL-06",
      "VAL-08",
      "POT-02",
      "RET-05",
      "RTT-01"
    ]
  },
  "ReturnTypes_Create": {
    "method": "POST",
    "path": "/inventory/v2/tenant/{tenant}/return-types",
    "tag": "ReturnTypes",
    "summary": "Create a return type",
    "scope": "tn.inv.returntypes:w",
    "query": [],
    "body": "Inventory.V2.CreateReturnTypeRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "VAL-03",
      "VAL-04",
      "VAL-07",
      "POT-02",
      "RET-05",
      "RTT-01",
      "RTT-02"
    ]
  },
  "ReturnTypes_Update": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/return-types/{id}",
    "tag": "ReturnTypes",
    "summary": "Update a return type",
    "scope": "tn.inv.returntypes:w",
    "query": [],
    "body": "Inventory.V2.UpdateReturnTypeRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "conflict": true,
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "POT-02",
      "RET-05",
      "RTT-01",
      "RTT-02",
      "RTT-03"
    ]
  },
  "Vendors_GetList": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/vendors",
    "tag": "Vendors",
    "summary": "List vendors",
    "scope": "tn.inv.vendors:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "active",
        "kind": "enum",
        "values": [
          "True",
          "Any",
          "False"
        ]
      },
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      },
      {
        "name": "externalDataKey",
        "kind": "text"
      },
      {
        "name": "externalDataValues",
        "kind": "texts",
        "most": 50
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "customField.Fields",
        "kind": "custom-fields"
      },
      {
        "name": "customField.Operator",
        "kind": "enum",
        "values": [
          "And",
          "Or"
        ]
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.VendorResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-11",
      "LIST-12",
      "LIST-13",
      "LIST-14",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "VEN-01",
      "VEN-04",
      "VEN-10",
      "EXT-01",
      "CF-01"
    ]
  },
  "Vendors_Create": {
    "method": "POST",
    "path": "/inventory/v2/tenant/{tenant}/vendors",
    "tag": "Vendors",
    "summary": "Create a vendor",
    "scope": "tn.inv.vendors:w",
    "query": [],
    "body": "Inventory.V2.CreateVendorRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "ERR-11",
      "VAL-03",
      "VAL-04",
      "VAL-05",
      "VAL-07",
      "VEN-01",
      "VEN-02",
      "VEN-03",
      "VEN-04",
      "VEN-05",
      "VEN-06",
      "VEN-07",
      "VEN-09",
      "EXT-01",
      "EXT-03"
    ]
  },
  "Vendors_GetCustomFieldTypes": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/vendors/custom-fields",
    "tag": "Vendors",
    "summary": "List vendor custom field types",
    "scope": "tn.inv.vendors:r",
    "query": [
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.CustomFieldTypeResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-07",
      "LIST-08",
      "LIST-13",
      "VAL-01",
      "VAL-06",
      "VAL-08",
      "CF-01"
    ]
  },
  "Vendors_UpdateCustomFields": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/vendors/custom-fields",
    "tag": "Vendors",
    "summary": "Set custom fields of vendors",
    "scope": "tn.inv.vendors:w",
    "query": [],
    "body": "Inventory.V2.CustomFieldUpdateRequest",
    "answer": {
      "kind": "empty"
    },
    "rules": [
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "CF-01"
    ]
  },
  "Vendors_GetById": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/vendors/{id}",
    "tag": "Vendors",
    "summary": "Read a vendor",
    "scope": "tn.inv.vendors:r",
    "query": [
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      },
      {
        "name": "externalDataKey",
        "kind": "text"
      },
      {
        "name": "externalDataValues",
        "kind": "texts",
        "most": 50
      }
    ],
    "answer": {
      "kind": "one",
      "shape": "Inventory.V2.VendorResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "LIST-12",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "VEN-01",
      "VEN-04",
      "VEN-10",
      "EXT-01"
    ]
  },
  "Vendors_Update": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/vendors/{id}",
    "tag": "Vendors",
    "summary": "Update a vendor",
    "scope": "tn.inv.vendors:w",
    "query": [],
    "body": "Inventory.V2.UpdateVendorRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-11",
      "ERR-17",
      "VAL-03",
      "VAL-05",
      "VAL-07",
      "REF-05",
      "VEN-01",
      "VEN-02",
      "VEN-03",
      "VEN-04",
      "VEN-05",
      "VEN-06",
      "VEN-07",
      "VEN-08",
      "VEN-09",
      "VEN-10",
      "EXT-01",
      "EXT-02",
      "EXT-03"
    ]
  },
  "Trucks_GetList": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/trucks",
    "tag": "Trucks",
    "summary": "List trucks",
    "scope": "tn.inv.trucks:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "active",
        "kind": "enum",
        "values": [
          "True",
          "Any",
          "False"
        ]
      },
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      },
      {
        "name": "externalDataKey",
        "kind": "text"
      },
      {
        "name": "externalDataValues",
        "kind": "texts",
        "most": 50
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.TruckResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12",
      "LIST-13",
      "VAL-01",
      "VAL-06",
      "VAL-08",
      "REF-03",
      "EXT-01",
      "LOC-01"
    ]
  },
  "Trucks_Create": {
    "method": "POST",
    "path": "/inventory/v2/tenant/{tenant}/trucks",
    "tag": "Trucks",
    "summary": "Create a truck",
    "scope": "tn.inv.trucks:w",
    "query": [],
    "body": "Inventory.V2.CreateTruckRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "ERR-11",
      "VAL-03",
      "VAL-04",
      "VAL-07",
      "REF-03",
      "EXT-01",
      "EXT-03",
      "LOC-01",
      "LOC-03"
    ]
  },
  "Trucks_Update": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/trucks/{id}",
    "tag": "Trucks",
    "summary": "Update a truck",
    "scope": "tn.inv.trucks:w",
    "query": [],
    "body": "Inventory.V2.UpdateTruckRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-11",
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "REF-05",
      "EXT-01",
      "EXT-02",
      "EXT-03",
      "LOC-01",
      "LOC-03"
    ]
  },
  "Warehouses_GetList": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/warehouses",
    "tag": "Warehouses",
    "summary": "List warehouses",
    "scope": "tn.inv.warehouses:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "active",
        "kind": "enum",
        "values": [
          "True",
          "Any",
          "False"
        ]
      },
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      },
      {
        "name": "externalDataKey",
        "kind": "text"
      },
      {
        "name": "externalDataValues",
        "kind": "texts",
        "most": 50
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.WarehouseResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12",
      "LIST-13",
      "VAL-01",
      "VAL-06",
      "VAL-08",
      "REF-03",
      "EXT-01",
      "LOC-02"
    ]
  },
  "Warehouses_Update": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/warehouses/{id}",
    "tag": "Warehouses",
    "summary": "Set external data of a warehouse",
    "scope": "tn.inv.warehouses:w",
    "query": [],
    "body": "Inventory.V2.UpdateWarehouseRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "EXT-01",
      "EXT-02",
      "EXT-03",
      "LOC-02"
    ]
  },
  "Transfers_GetList": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/transfers",
    "tag": "Transfers",
    "summary": "List transfers",
    "scope": "tn.inv.transfers:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "statuses",
        "kind": "texts",
        "values": [
          "Pending",
          "Picked",
          "Received",
          "Canceled"
        ]
      },
      {
        "name": "number",
        "kind": "text"
      },
      {
        "name": "referenceNumber",
        "kind": "text"
      },
      {
        "name": "batchId",
        "kind": "integer"
      },
      {
        "name": "transferTypeIds",
        "kind": "integers"
      },
      {
        "name": "fromLocationIds",
        "kind": "integers"
      },
      {
        "name": "toLocationIds",
        "kind": "integers"
      },
      {
        "name": "syncStatuses",
        "kind": "texts",
        "values": [
          "Pending",
          "Posted",
          "Exported"
        ]
      },
      {
        "name": "customFields.Fields",
        "kind": "custom-fields"
      },
      {
        "name": "customFields.Operator",
        "kind": "enum",
        "values": [
          "And",
          "Or"
        ]
      },
      {
        "name": "dateOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "dateBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      },
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      },
      {
        "name": "externalDataKey",
        "kind": "text"
      },
      {
        "name": "externalDataValues",
        "kind": "texts",
        "most": 50
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.InventoryTransferResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-10",
      "LIST-11",
      "LIST-12",
      "LIST-13",
      "VAL-01",
      "VAL-02",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "VAL-09",
      "REF-03",
      "EXT-01",
      "TRF-01",
      "TRF-02"
    ]
  },
  "Transfers_UpdateCustomFields": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/transfers/custom-fields",
    "tag": "Transfers",
    "summary": "Set custom fields of transfers",
    "scope": "tn.inv.transfers:w",
    "query": [],
    "body": "Inventory.V2.CustomFieldUpdateRequest",
    "answer": {
      "kind": "empty"
    },
    "rules": [
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "CF-01",
      "TRF-01"
    ]
  },
  "Transfers_Update": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/transfers/{id}",
    "tag": "Transfers",
    "summary": "Set external data of a transfer",
    "scope": "tn.inv.transfers:w",
    "query": [],
    "body": "Inventory.V2.UpdateTransferRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "EXT-01",
      "EXT-02",
      "EXT-03",
      "TRF-01"
    ]
  },
  "Adjustments_GetList": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/adjustments",
    "tag": "Adjustments",
    "summary": "List adjustments",
    "scope": "tn.inv.adjustments:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "active",
        "kind": "enum",
        "values": [
          "True",
          "Any",
          "False"
        ]
      },
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      },
      {
        "name": "externalDataKey",
        "kind": "text"
      },
      {
        "name": "externalDataValues",
        "kind": "texts",
        "most": 50
      },
      {
        "name": "number",
        "kind": "text"
      },
      {
        "name": "referenceNumber",
        "kind": "text"
      },
      {
        "name": "batchId",
        "kind": "integer"
      },
      {
        "name": "invoiceIds",
        "kind": "integers"
      },
      {
        "name": "inventoryLocationIds",
        "kind": "integers"
      },
      {
        "name": "adjustmentTypes",
        "kind": "texts",
        "values": [
          "Inventory Quantity Adjustment",
          "Beginning Balance"
        ]
      },
      {
        "name": "businessUnitIds",
        "kind": "integers"
      },
      {
        "name": "syncStatuses",
        "kind": "texts",
        "values": [
          "Pending",
          "Posted",
          "Exported"
        ]
      },
      {
        "name": "customFields.Fields",
        "kind": "custom-fields"
      },
      {
        "name": "customFields.Operator",
        "kind": "enum",
        "values": [
          "And",
          "Or"
        ]
      },
      {
        "name": "dateOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "dateBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.InventoryAdjustmentResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-10",
      "LIST-11",
      "LIST-12",
      "LIST-13",
      "VAL-01",
      "VAL-02",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "VAL-09",
      "EXT-01",
      "TRF-01",
      "ADJ-01"
    ]
  },
  "Adjustments_UpdateCustomFields": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/adjustments/custom-fields",
    "tag": "Adjustments",
    "summary": "Set custom fields of adjustments",
    "scope": "tn.inv.adjustments:w",
    "query": [],
    "body": "Inventory.V2.CustomFieldUpdateRequest",
    "answer": {
      "kind": "empty"
    },
    "rules": [
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "CF-01",
      "TRF-01"
    ]
  },
  "Adjustments_Update": {
    "method": "PATCH",
    "path": "/inventory/v2/tenant/{tenant}/adjustments/{id}",
    "tag": "Adjustments",
    "summary": "Set external data of an adjustment",
    "scope": "tn.inv.adjustments:w",
    "query": [],
    "body": "Inventory.V2.UpdateAdjustmentRequest",
    "answer": {
      "kind": "one",
      "shape": "ModificationResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "EXT-01",
      "EXT-02",
      "EXT-03",
      "TRF-01"
    ]
  },
  "InventoryTemplates_GetList": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/inventory-templates",
    "tag": "InventoryTemplates",
    "summary": "List inventory templates",
    "scope": "tn.inv.inventorytemplates:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "active",
        "kind": "enum",
        "values": [
          "True",
          "Any",
          "False"
        ]
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Inventory.V2.InventoryTemplateResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-13",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "REF-03",
      "LOC-01",
      "LOC-02"
    ]
  },
  "Export_PurchaseOrders": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/export/purchase-orders",
    "tag": "Export",
    "summary": "Export purchase orders",
    "scope": "tn.inv.purchaseorders:r",
    "query": [
      {
        "name": "from",
        "kind": "text"
      },
      {
        "name": "includeRecentChanges",
        "kind": "boolean"
      }
    ],
    "answer": {
      "kind": "feed",
      "shape": "Inventory.V2.ExportPurchaseOrdersResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-02",
      "VAL-05",
      "VAL-06",
      "VAL-09",
      "CF-02",
      "PO-07",
      "PO-08",
      "PO-10",
      "PO-11",
      "PO-18",
      "PO-21",
      "PO-22",
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-05"
    ]
  },
  "Export_Returns": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/export/returns",
    "tag": "Export",
    "summary": "Export returns",
    "scope": "tn.inv.returns:r",
    "query": [
      {
        "name": "from",
        "kind": "text"
      },
      {
        "name": "includeRecentChanges",
        "kind": "boolean"
      }
    ],
    "answer": {
      "kind": "feed",
      "shape": "Inventory.V2.ExportReturnsResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-02",
      "VAL-05",
      "VAL-06",
      "VAL-09",
      "EXT-01",
      "RET-01",
      "RET-02",
      "RET-03",
      "RET-06",
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-05"
    ]
  },
  "Export_Transfers": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/export/transfers",
    "tag": "Export",
    "summary": "Export transfers",
    "scope": "tn.inv.transfers:r",
    "query": [
      {
        "name": "from",
        "kind": "text"
      },
      {
        "name": "includeRecentChanges",
        "kind": "boolean"
      }
    ],
    "answer": {
      "kind": "feed",
      "shape": "Inventory.V2.ExportTransfersResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-02",
      "VAL-05",
      "VAL-06",
      "VAL-09",
      "EXT-01",
      "TRF-01",
      "TRF-02",
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-05"
    ]
  },
  "Export_Adjustments": {
    "method": "GET",
    "path": "/inventory/v2/tenant/{tenant}/export/adjustments",
    "tag": "Export",
    "summary": "Export adjustments",
    "scope": "tn.inv.adjustments:r",
    "query": [
      {
        "name": "from",
        "kind": "text"
      },
      {
        "name": "includeRecentChanges",
        "kind": "boolean"
      }
    ],
    "answer": {
      "kind": "feed",
      "shape": "Inventory.V2.ExportAdjustmentsResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-02",
      "VAL-05",
      "VAL-06",
      "VAL-09",
      "EXT-01",
      "TRF-01",
      "ADJ-01",
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-05"
    ]
  },
  "Technicians_GetList": {
    "method": "GET",
    "path": "/settings/v2/tenant/{tenant}/technicians",
    "tag": "Settings",
    "summary": "List technicians",
    "scope": "tn.stt.technicians:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "userIds",
        "kind": "integers"
      },
      {
        "name": "name",
        "kind": "text"
      },
      {
        "name": "active",
        "kind": "enum",
        "values": [
          "True",
          "Any",
          "False"
        ]
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "TenantSettings.V2.TechnicianResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-10",
      "LIST-13",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "REF-08"
    ]
  },
  "Technicians_Get": {
    "method": "GET",
    "path": "/settings/v2/tenant/{tenant}/technicians/{id}",
    "tag": "Settings",
    "summary": "Read a technician",
    "scope": "tn.stt.technicians:r",
    "query": [],
    "answer": {
      "kind": "one",
      "shape": "TenantSettings.V2.TechnicianResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-08"
    ]
  },
  "BusinessUnits_GetList": {
    "method": "GET",
    "path": "/settings/v2/tenant/{tenant}/business-units",
    "tag": "Settings",
    "summary": "List business units",
    "scope": "tn.stt.businessunits:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "name",
        "kind": "text"
      },
      {
        "name": "active",
        "kind": "enum",
        "values": [
          "True",
          "Any",
          "False"
        ]
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "TenantSettings.V2.BusinessUnitResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-10",
      "LIST-13",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "REF-08",
      "EXT-01"
    ]
  },
  "BusinessUnits_Get": {
    "method": "GET",
    "path": "/settings/v2/tenant/{tenant}/business-units/{id}",
    "tag": "Settings",
    "summary": "Read a business unit",
    "scope": "tn.stt.businessunits:r",
    "query": [
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      }
    ],
    "answer": {
      "kind": "one",
      "shape": "TenantSettings.V2.BusinessUnitResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-08",
      "EXT-01"
    ]
  },
  "TagTypes_GetList": {
    "method": "GET",
    "path": "/settings/v2/tenant/{tenant}/tag-types",
    "tag": "Settings",
    "summary": "List tag types",
    "scope": "tn.stt.tagtypes:r",
    "query": [
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "active",
        "kind": "enum",
        "values": [
          "True",
          "Any",
          "False"
        ]
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "TenantSettings.V2.TagTypeResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "VAL-01",
      "VAL-06",
      "VAL-08",
      "REF-08"
    ]
  },
  "BudgetCodes_ListCompanyBudgetCodes": {
    "method": "GET",
    "path": "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes",
    "tag": "JobPlanning",
    "summary": "List budget codes",
    "scope": "tn.jpm.budgetcodes:r",
    "query": [
      {
        "name": "budgetCodeIds",
        "kind": "integers"
      },
      {
        "name": "segmentIds",
        "kind": "integers"
      },
      {
        "name": "segmentItemIds",
        "kind": "integers"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Jpm.BudgetCodes.BudgetCodeModel"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-05",
      "LIST-06",
      "LIST-08",
      "VAL-06",
      "VAL-08",
      "REF-08"
    ]
  },
  "Jobs_Get": {
    "method": "GET",
    "path": "/jpm/v2/tenant/{tenant}/jobs/{id}",
    "tag": "JobPlanning",
    "summary": "Read a job",
    "scope": "tn.jpm.jobs:r",
    "query": [
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      }
    ],
    "answer": {
      "kind": "one",
      "shape": "Jpm.V2.JobResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-06",
      "REF-08",
      "EXT-01"
    ]
  },
  "Jobs_GetList": {
    "method": "GET",
    "path": "/jpm/v2/tenant/{tenant}/jobs",
    "tag": "JobPlanning",
    "summary": "List jobs",
    "scope": "tn.jpm.jobs:r",
    "query": [
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "number",
        "kind": "text"
      },
      {
        "name": "projectId",
        "kind": "integer"
      },
      {
        "name": "bookingId",
        "kind": "integer"
      },
      {
        "name": "jobStatus",
        "kind": "enum",
        "values": [
          "Scheduled",
          "Dispatched",
          "InProgress",
          "Hold",
          "Completed",
          "Canceled"
        ]
      },
      {
        "name": "appointmentStatus",
        "kind": "enum",
        "values": [
          "Scheduled",
          "Dispatched",
          "Working",
          "Hold",
          "Done",
          "Canceled"
        ]
      },
      {
        "name": "priority",
        "kind": "enum",
        "values": [
          "Low",
          "Normal",
          "High",
          "Urgent"
        ]
      },
      {
        "name": "firstAppointmentStartsOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "firstAppointmentStartsBefore",
        "kind": "instant"
      },
      {
        "name": "appointmentStartsOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "appointmentStartsBefore",
        "kind": "instant"
      },
      {
        "name": "technicianId",
        "kind": "integer"
      },
      {
        "name": "customerId",
        "kind": "integer"
      },
      {
        "name": "locationId",
        "kind": "integer"
      },
      {
        "name": "soldById",
        "kind": "integer"
      },
      {
        "name": "jobTypeId",
        "kind": "integer"
      },
      {
        "name": "campaignId",
        "kind": "integer"
      },
      {
        "name": "businessUnitId",
        "kind": "integer"
      },
      {
        "name": "invoiceId",
        "kind": "integer"
      },
      {
        "name": "createdFromEstimateId",
        "kind": "integer"
      },
      {
        "name": "estimateIds",
        "kind": "integers"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "completedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "completedBefore",
        "kind": "instant"
      },
      {
        "name": "tagTypeIds",
        "kind": "integers"
      },
      {
        "name": "equipmentIds",
        "kind": "integers"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      },
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      },
      {
        "name": "externalDataKey",
        "kind": "text"
      },
      {
        "name": "externalDataValues",
        "kind": "texts",
        "most": 50
      },
      {
        "name": "hasUnusedAppointments",
        "kind": "boolean"
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Jpm.V2.JobResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-10",
      "LIST-12",
      "LIST-13",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "REF-06",
      "REF-08",
      "EXT-01"
    ]
  },
  "Projects_Get": {
    "method": "GET",
    "path": "/jpm/v2/tenant/{tenant}/projects/{id}",
    "tag": "JobPlanning",
    "summary": "Read a project",
    "scope": "tn.jpm.projects:r",
    "query": [
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      }
    ],
    "answer": {
      "kind": "one",
      "shape": "Jpm.V2.ProjectResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "VAL-01",
      "VAL-02",
      "VAL-06",
      "REF-07",
      "REF-08",
      "EXT-01"
    ]
  },
  "Projects_GetList": {
    "method": "GET",
    "path": "/jpm/v2/tenant/{tenant}/projects",
    "tag": "JobPlanning",
    "summary": "List projects",
    "scope": "tn.jpm.projects:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "customerId",
        "kind": "integer"
      },
      {
        "name": "locationId",
        "kind": "integer"
      },
      {
        "name": "projectTypeId",
        "kind": "integer"
      },
      {
        "name": "invoiceId",
        "kind": "integer"
      },
      {
        "name": "technicianId",
        "kind": "integer"
      },
      {
        "name": "jobId",
        "kind": "integer"
      },
      {
        "name": "appointmentId",
        "kind": "integer"
      },
      {
        "name": "projectManagerIds",
        "kind": "integers"
      },
      {
        "name": "businessUnitIds",
        "kind": "integers"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "startsBefore",
        "kind": "instant"
      },
      {
        "name": "startsOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "completedBefore",
        "kind": "instant"
      },
      {
        "name": "completedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "targetCompletionDateBefore",
        "kind": "instant"
      },
      {
        "name": "targetCompletionDateOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "status",
        "kind": "texts"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      },
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      },
      {
        "name": "externalDataKey",
        "kind": "text"
      },
      {
        "name": "externalDataValues",
        "kind": "texts",
        "most": 50
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Jpm.V2.ProjectResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-12",
      "LIST-13",
      "VAL-01",
      "VAL-02",
      "VAL-06",
      "VAL-08",
      "REF-07",
      "REF-08",
      "EXT-01"
    ]
  },
  "Equipment_GetList": {
    "method": "GET",
    "path": "/pricebook/v2/tenant/{tenant}/equipment",
    "tag": "Pricebook",
    "summary": "List equipment",
    "scope": "tn.pb.equipment:r",
    "query": [
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      },
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "active",
        "kind": "enum",
        "values": [
          "True",
          "Any",
          "False"
        ]
      },
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      },
      {
        "name": "externalDataKey",
        "kind": "text"
      },
      {
        "name": "externalDataValues",
        "kind": "texts",
        "most": 50
      },
      {
        "name": "searchText",
        "kind": "text",
        "shortest": 2,
        "longest": 200
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Pricebook.V2.EquipmentResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12",
      "LIST-13",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "REF-04",
      "REF-08",
      "EXT-01",
      "LIST-15"
    ]
  },
  "Equipment_Get": {
    "method": "GET",
    "path": "/pricebook/v2/tenant/{tenant}/equipment/{id}",
    "tag": "Pricebook",
    "summary": "Read a piece of equipment",
    "scope": "tn.pb.equipment:r",
    "query": [
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      }
    ],
    "answer": {
      "kind": "one",
      "shape": "Pricebook.V2.EquipmentResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-04",
      "REF-08",
      "EXT-01"
    ]
  },
  "Materials_GetList": {
    "method": "GET",
    "path": "/pricebook/v2/tenant/{tenant}/materials",
    "tag": "Pricebook",
    "summary": "List materials",
    "scope": "tn.pb.materials:r",
    "query": [
      {
        "name": "isOtherDirectCost",
        "kind": "boolean"
      },
      {
        "name": "costTypeIds",
        "kind": "integers"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      },
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "active",
        "kind": "enum",
        "values": [
          "True",
          "Any",
          "False"
        ]
      },
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      },
      {
        "name": "externalDataKey",
        "kind": "text"
      },
      {
        "name": "externalDataValues",
        "kind": "texts",
        "most": 50
      },
      {
        "name": "searchText",
        "kind": "text",
        "shortest": 2,
        "longest": 200
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Pricebook.V2.MaterialResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12",
      "LIST-13",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "REF-04",
      "REF-08",
      "EXT-01",
      "LIST-15"
    ]
  },
  "Materials_Get": {
    "method": "GET",
    "path": "/pricebook/v2/tenant/{tenant}/materials/{id}",
    "tag": "Pricebook",
    "summary": "Read a material",
    "scope": "tn.pb.materials:r",
    "query": [
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      }
    ],
    "answer": {
      "kind": "one",
      "shape": "Pricebook.V2.MaterialResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-04",
      "REF-08",
      "EXT-01"
    ]
  },
  "InventoryBills_GetList": {
    "method": "GET",
    "path": "/accounting/v2/tenant/{tenant}/inventory-bills",
    "tag": "Accounting",
    "summary": "List inventory bills without an envelope",
    "scope": "tn.acc.inventorybills:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "batchId",
        "kind": "integer"
      },
      {
        "name": "batchNumber",
        "kind": "integer"
      },
      {
        "name": "billNumber",
        "kind": "text"
      },
      {
        "name": "businessUnitIds",
        "kind": "integers"
      },
      {
        "name": "customField.Fields",
        "kind": "custom-fields"
      },
      {
        "name": "customField.Operator",
        "kind": "enum",
        "values": [
          "And",
          "Or"
        ]
      },
      {
        "name": "dateFrom",
        "kind": "instant"
      },
      {
        "name": "dateTo",
        "kind": "instant"
      },
      {
        "name": "jobNumber",
        "kind": "text"
      },
      {
        "name": "purchaseOrderNumber",
        "kind": "text"
      },
      {
        "name": "purchaseOrderTypes",
        "kind": "texts"
      },
      {
        "name": "syncStatuses",
        "kind": "texts",
        "values": [
          "Pending",
          "Posted",
          "Exported",
          "PostedAndExported"
        ]
      },
      {
        "name": "minCost",
        "kind": "decimal"
      },
      {
        "name": "maxCost",
        "kind": "decimal"
      },
      {
        "name": "billType",
        "kind": "enum",
        "values": [
          "NotSet",
          "Procurement",
          "ApBill",
          "RecurringBill"
        ]
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "dateReconciledBefore",
        "kind": "instant"
      },
      {
        "name": "dateReconciledOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "threeWayMatchDiscrepancy",
        "kind": "enum",
        "values": [
          "NoDiscrepancy",
          "Discrepancy"
        ]
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      }
    ],
    "answer": {
      "kind": "list",
      "shape": "Accounting.V2.InventoryBillResponse"
    },
    "rules": [
      "LIST-02",
      "LIST-03",
      "LIST-05",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-10",
      "LIST-11",
      "VAL-01",
      "VAL-02",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "REF-08",
      "RCP-07",
      "RCP-08",
      "RCP-11"
    ]
  },
  "InventoryBills_GetListPaginated": {
    "method": "GET",
    "path": "/accounting/v2/tenant/{tenant}/inventory-bills/paginated",
    "tag": "Accounting",
    "summary": "List inventory bills",
    "scope": "tn.acc.inventorybills:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "batchId",
        "kind": "integer"
      },
      {
        "name": "batchNumber",
        "kind": "integer"
      },
      {
        "name": "billNumber",
        "kind": "text"
      },
      {
        "name": "businessUnitIds",
        "kind": "integers"
      },
      {
        "name": "customField.Fields",
        "kind": "custom-fields"
      },
      {
        "name": "customField.Operator",
        "kind": "enum",
        "values": [
          "And",
          "Or"
        ]
      },
      {
        "name": "dateFrom",
        "kind": "instant"
      },
      {
        "name": "dateTo",
        "kind": "instant"
      },
      {
        "name": "jobNumber",
        "kind": "text"
      },
      {
        "name": "purchaseOrderNumber",
        "kind": "text"
      },
      {
        "name": "purchaseOrderTypes",
        "kind": "texts"
      },
      {
        "name": "syncStatuses",
        "kind": "texts",
        "values": [
          "Pending",
          "Posted",
          "Exported",
          "PostedAndExported"
        ]
      },
      {
        "name": "minCost",
        "kind": "decimal"
      },
      {
        "name": "maxCost",
        "kind": "decimal"
      },
      {
        "name": "billType",
        "kind": "enum",
        "values": [
          "NotSet",
          "Procurement",
          "ApBill",
          "RecurringBill"
        ]
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "dateReconciledBefore",
        "kind": "instant"
      },
      {
        "name": "dateReconciledOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "threeWayMatchDiscrepancy",
        "kind": "enum",
        "values": [
          "NoDiscrepancy",
          "Discrepancy"
        ]
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Accounting.V2.InventoryBillResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-05",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-10",
      "LIST-11",
      "VAL-01",
      "VAL-02",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "REF-08",
      "RCP-07",
      "RCP-08",
      "RCP-11"
    ]
  },
  "PaymentTerms_GetPaymentTermModel": {
    "method": "GET",
    "path": "/accounting/v2/tenant/{tenant}/payment-terms/{paymentTermId}",
    "tag": "Accounting",
    "summary": "Read a payment term",
    "scope": "tn.acc.paymentterms:r",
    "query": [],
    "answer": {
      "kind": "one",
      "shape": "Accounting.V2.PaymentTermAPIModel"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-08"
    ]
  },
  "PaymentTerms_GetList": {
    "method": "GET",
    "path": "/accounting/v2/tenant/{tenant}/payment-terms",
    "tag": "Accounting",
    "summary": "List payment terms",
    "scope": "tn.acc.paymentterms:r",
    "query": [
      {
        "name": "ids",
        "kind": "integers",
        "most": 50
      },
      {
        "name": "createdBefore",
        "kind": "instant"
      },
      {
        "name": "createdOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "modifiedBefore",
        "kind": "instant"
      },
      {
        "name": "modifiedOnOrAfter",
        "kind": "instant"
      },
      {
        "name": "page",
        "kind": "integer"
      },
      {
        "name": "pageSize",
        "kind": "integer"
      },
      {
        "name": "includeTotal",
        "kind": "boolean"
      },
      {
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "ModifiedOn",
          "CreatedOn"
        ]
      }
    ],
    "answer": {
      "kind": "page",
      "shape": "Accounting.V2.PaymentTermAPIModel"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-13",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "REF-08"
    ]
  }
} as const satisfies OperationTable

export const controlOperations = {
  "Mock_Health": {
    "method": "GET",
    "path": "/_mock/health",
    "answer": "Control.Health",
    "rules": []
  },
  "Mock_Reset": {
    "method": "POST",
    "path": "/_mock/reset",
    "rules": []
  },
  "Tenants_Reset": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/reset",
    "rules": []
  },
  "Settings_Get": {
    "method": "GET",
    "path": "/_mock/tenants/{tenant}/settings",
    "answer": "Control.Settings",
    "rules": []
  },
  "Settings_Update": {
    "method": "PATCH",
    "path": "/_mock/tenants/{tenant}/settings",
    "body": "Control.SettingsUpdate",
    "answer": "Control.Settings",
    "rules": [
      "POR-01",
      "RCP-08"
    ]
  },
  "PurchaseOrders_Send": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/purchase-orders/{id}/send",
    "answer": "Inventory.V2.PurchaseOrderResponse",
    "rules": [
      "PO-11",
      "PO-10",
      "PO-18"
    ]
  },
  "PurchaseOrders_Unsend": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/purchase-orders/{id}/unsend",
    "answer": "Inventory.V2.PurchaseOrderResponse",
    "rules": [
      "PO-11",
      "PO-10"
    ]
  },
  "PurchaseOrders_Export": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/purchase-orders/{id}/export",
    "answer": "Inventory.V2.PurchaseOrderResponse",
    "rules": [
      "PO-13",
      "PO-14"
    ]
  },
  "PurchaseOrders_CancelOutstanding": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/purchase-orders/{id}/cancel-outstanding",
    "answer": "Inventory.V2.PurchaseOrderResponse",
    "rules": [
      "PO-20"
    ]
  },
  "Returns_MarkReturned": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/returns/{id}/mark-returned",
    "answer": "Inventory.V2.InventoryReturnResponse",
    "rules": [
      "RET-02"
    ]
  },
  "Returns_ReceiveCredit": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/returns/{id}/receive-credit",
    "answer": "Inventory.V2.InventoryReturnResponse",
    "rules": [
      "RET-02"
    ]
  },
  "Transfers_Pick": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/transfers/{id}/pick",
    "answer": "Inventory.V2.InventoryTransferResponse",
    "rules": [
      "TRF-02"
    ]
  },
  "Transfers_Receive": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/transfers/{id}/receive",
    "answer": "Inventory.V2.InventoryTransferResponse",
    "rules": [
      "TRF-02"
    ]
  },
  "Transfers_Cancel": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/transfers/{id}/cancel",
    "answer": "Inventory.V2.InventoryTransferResponse",
    "rules": [
      "TRF-02"
    ]
  },
  "Transfers_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/transfers",
    "body": "Control.NewTransfer",
    "answer": "Inventory.V2.InventoryTransferResponse",
    "rules": [
      "TRF-01",
      "TRF-02"
    ]
  },
  "Adjustments_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/adjustments",
    "body": "Control.NewAdjustment",
    "answer": "Inventory.V2.InventoryAdjustmentResponse",
    "rules": [
      "TRF-01",
      "ADJ-01"
    ]
  },
  "PurchaseOrderRequests_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/purchase-order-requests",
    "body": "Inventory.V2.CreatePurchaseOrderRequest",
    "answer": "Inventory.V2.PurchaseOrderRequestResponse",
    "rules": [
      "POR-01",
      "POR-02"
    ]
  },
  "Batches_Post": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/batches",
    "body": "Control.NewBatch",
    "answer": "Control.Batch",
    "rules": [
      "RCP-07",
      "RET-06"
    ]
  },
  "Batches_Export": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/batches/{id}/export",
    "answer": "Control.Batch",
    "rules": [
      "RCP-07"
    ]
  },
  "Jobs_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/jobs",
    "body": "Control.NewJob",
    "answer": "Control.Job",
    "rules": [
      "REF-08"
    ]
  },
  "Projects_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/projects",
    "body": "Control.NewProject",
    "answer": "Control.Project",
    "rules": [
      "REF-08"
    ]
  },
  "Technicians_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/technicians",
    "body": "Control.NewTechnician",
    "answer": "Control.Technician",
    "rules": [
      "REF-08"
    ]
  },
  "BusinessUnits_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/business-units",
    "body": "Control.NewBusinessUnit",
    "answer": "Control.BusinessUnit",
    "rules": [
      "REF-08"
    ]
  },
  "Skus_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/skus",
    "body": "Control.NewSku",
    "answer": "Control.Sku",
    "rules": [
      "REF-04",
      "REF-08"
    ]
  },
  "Warehouses_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/warehouses",
    "body": "Control.NewWarehouse",
    "answer": "Control.Warehouse",
    "rules": [
      "REF-03"
    ]
  }
} as const satisfies ControlTable

export const shapes: ShapeTable = {
  "Accounting.V2.AddressResponse": [
    {
      "name": "street",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "unit",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "city",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "state",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "zip",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "country",
      "kind": "text",
      "nullable": true
    }
  ],
  "Accounting.V2.BatchResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "name",
      "kind": "text",
      "nullable": true
    }
  ],
  "Accounting.V2.CustomFieldResponse": [
    {
      "name": "name",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "value",
      "kind": "text",
      "nullable": true
    }
  ],
  "Accounting.V2.GLAccountResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "number",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "type",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "detailType",
      "kind": "text",
      "nullable": true
    }
  ],
  "Accounting.V2.InterestSettingsAPIModel": [
    {
      "name": "id",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "rateType",
      "kind": "enum",
      "values": [
        "Flat",
        "Percentage",
        "MaxOfFlatAndPercentage"
      ],
      "required": true
    },
    {
      "name": "flatRateValue",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "percentageRateValue",
      "kind": "decimal",
      "scale": 10,
      "nullable": true
    },
    {
      "name": "chargeMethod",
      "kind": "enum",
      "values": [
        "PrincipalOnly",
        "Total"
      ],
      "nullable": true
    },
    {
      "name": "frequency",
      "kind": "enum",
      "values": [
        "Once",
        "Daily",
        "Monthly"
      ],
      "required": true
    },
    {
      "name": "gracePeriod",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "targetInvoices",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "enum",
        "values": [
          "JobInvoices",
          "MembershipInvoices",
          "ProgressInvoices",
          "PointOfSalesInvoices"
        ],
        "required": true
      },
      "required": true
    },
    {
      "name": "taskId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "taskDisplayName",
      "kind": "text",
      "required": true
    }
  ],
  "Accounting.V2.InventoryBillItemResponse": [
    {
      "name": "order",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "name",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "description",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "quantity",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "cost",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "allocatedTax",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "allocatedShipping",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "allocatedOtherCosts",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "fullyLandedUnitCost",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "inventoryLocation",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "serialNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "generalLedgerAccount",
      "kind": "object",
      "shape": "Accounting.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "costOfSaleAccount",
      "kind": "object",
      "shape": "Accounting.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "assetAccount",
      "kind": "object",
      "shape": "Accounting.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "receiptItemId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "skuType",
      "kind": "text",
      "required": true
    },
    {
      "name": "skuCode",
      "kind": "text",
      "required": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "Accounting.V2.InventoryBillResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "purchaseOrderId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "syncStatus",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "referenceNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "vendorNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "summary",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "billDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "billAmount",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "taxAmount",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "shippingAmount",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "landedCostMethod",
      "kind": "enum",
      "values": [
        "None",
        "ByValue"
      ],
      "required": true
    },
    {
      "name": "otherAmount",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "createdBy",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "termName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "dueDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "shipToDescription",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "postDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "batch",
      "kind": "object",
      "shape": "Accounting.V2.BatchResponse",
      "nullable": true
    },
    {
      "name": "businessUnit",
      "kind": "object",
      "shape": "Accounting.V2.NamedFieldResponse",
      "nullable": true
    },
    {
      "name": "taxZone",
      "kind": "object",
      "shape": "Accounting.V2.NamedFieldResponse",
      "nullable": true
    },
    {
      "name": "vendor",
      "kind": "object",
      "shape": "Accounting.V2.NamedFieldResponse",
      "nullable": true
    },
    {
      "name": "shipTo",
      "kind": "object",
      "shape": "Accounting.V2.AddressResponse",
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Accounting.V2.InventoryBillItemResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Accounting.V2.CustomFieldResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "dateReconciled",
      "kind": "instant",
      "nullable": true
    }
  ],
  "Accounting.V2.NamedFieldResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "nullable": true
    }
  ],
  "Accounting.V2.PaymentTermAPIModel": [
    {
      "name": "id",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "name",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "dueDayType",
      "kind": "enum",
      "values": [
        "NumberOfDays",
        "CertainDayOfCurrentMonth",
        "CertainDayOfFollowingMonth"
      ],
      "required": true
    },
    {
      "name": "dueDay",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "isCustomerDefault",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "isVendorDefault",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "inUse",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "paymentTermDiscountModel",
      "kind": "object",
      "shape": "Accounting.V2.PaymentTermDiscountAPIModel",
      "required": true
    },
    {
      "name": "interestSettings",
      "kind": "object",
      "shape": "Accounting.V2.InterestSettingsAPIModel",
      "required": true
    }
  ],
  "Accounting.V2.PaymentTermDiscountAPIModel": [
    {
      "name": "id",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "discountApplyTo",
      "kind": "enum",
      "values": [
        "ApplyToTotalAmount",
        "ApplyToSubtotalAmount",
        "ApplyToRemainingBalance"
      ],
      "nullable": true
    },
    {
      "name": "discount",
      "kind": "decimal",
      "scale": 10,
      "nullable": true
    },
    {
      "name": "discountType",
      "kind": "enum",
      "values": [
        "Fixed",
        "Percent"
      ],
      "nullable": true
    },
    {
      "name": "account",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "applyBy",
      "kind": "enum",
      "values": [
        "NumberOfDays",
        "DayOfMonth",
        "DayOfFollowingMonth"
      ],
      "nullable": true
    },
    {
      "name": "applyByValue",
      "kind": "integer",
      "nullable": true,
      "small": true
    }
  ],
  "CustomFieldApiModel": [
    {
      "name": "typeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "value",
      "kind": "text",
      "required": true
    }
  ],
  "ExportResponse_Of_Inventory.V2.ExportAdjustmentsResponse": [
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "continueFrom",
      "kind": "text",
      "required": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExportAdjustmentsResponse",
        "required": true
      },
      "required": true
    }
  ],
  "ExportResponse_Of_Inventory.V2.ExportPurchaseOrdersResponse": [
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "continueFrom",
      "kind": "text",
      "required": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExportPurchaseOrdersResponse",
        "required": true
      },
      "required": true
    }
  ],
  "ExportResponse_Of_Inventory.V2.ExportReturnsResponse": [
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "continueFrom",
      "kind": "text",
      "required": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExportReturnsResponse",
        "required": true
      },
      "required": true
    }
  ],
  "ExportResponse_Of_Inventory.V2.ExportTransfersResponse": [
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "continueFrom",
      "kind": "text",
      "required": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExportTransfersResponse",
        "required": true
      },
      "required": true
    }
  ],
  "Inventory.PoTypeAlertSettings": [
    {
      "name": "sendEmailToTechnicianWhenPoMovedToSend",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "sendEmailToTechnicianWhenPoMovedToReceived",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "sendEmailToPmWhenPoMovedToSend",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "sendEmailToPmWhenPoMovedToReceived",
      "kind": "boolean",
      "required": true
    }
  ],
  "Inventory.UnitOfMeasureModel": [
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "skuType",
      "kind": "enum",
      "values": [
        "Service",
        "Material",
        "Equipment",
        "PriceModifier"
      ],
      "required": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "unitOfMeasureBaseId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "newSkuConversionBatchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "oldSkuConversionBatchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "skuCode",
      "kind": "text",
      "required": true
    },
    {
      "name": "isUsedForPurchasing",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "vendors",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.UnitOfMeasureVendorModel",
        "required": true
      },
      "required": true
    }
  ],
  "Inventory.UnitOfMeasureVendorModel": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "procurementVendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "vendorPartNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "vendorDefaultUnit",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    }
  ],
  "Inventory.V2.AddressRequest": [
    {
      "name": "street",
      "kind": "text",
      "required": true
    },
    {
      "name": "unit",
      "kind": "text",
      "required": true
    },
    {
      "name": "city",
      "kind": "text",
      "required": true
    },
    {
      "name": "state",
      "kind": "text",
      "required": true
    },
    {
      "name": "zip",
      "kind": "text",
      "required": true
    },
    {
      "name": "country",
      "kind": "text",
      "required": true
    }
  ],
  "Inventory.V2.AddressResponse": [
    {
      "name": "street",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "unit",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "city",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "state",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "zip",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "country",
      "kind": "text",
      "nullable": true
    }
  ],
  "Inventory.V2.BatchResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "name",
      "kind": "text",
      "nullable": true
    }
  ],
  "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.PurchaseOrderCancellationReason": [
    {
      "name": "canceledReason",
      "kind": "enum",
      "values": [
        "NotRequired",
        "Duplicate",
        "Accidental",
        "VendorIssue",
        "Other",
        "JobCanceled"
      ]
    }
  ],
  "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReceiptCancellationReason": [
    {
      "name": "canceledReason",
      "kind": "enum",
      "values": [
        "NotRequired",
        "Duplicate",
        "Accidental",
        "VendorIssue",
        "Other",
        "JobCanceled"
      ]
    }
  ],
  "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReturnCancellationReason": [
    {
      "name": "canceledReason",
      "kind": "enum",
      "values": [
        "NotRequired",
        "Duplicate",
        "Accidental",
        "VendorIssue",
        "Other",
        "JobCanceled"
      ]
    }
  ],
  "Inventory.V2.CreateAddressRequest": [
    {
      "name": "description",
      "kind": "text",
      "required": true
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "Inventory.V2.AddressRequest",
      "required": true
    }
  ],
  "Inventory.V2.CreateInventoryReturnItemRequest": [
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "shipmentItemId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "Inventory.V2.CreateInventoryReturnRequest": [
    {
      "name": "vendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "purchaseOrderId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "returnTypeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "referenceNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "returnDate",
      "kind": "date",
      "required": true
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "tax",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "shipping",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "restockingFee",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CreateInventoryReturnItemRequest",
        "required": true
      },
      "nullable": true
    }
  ],
  "Inventory.V2.CreatePurchaseOrderItemRequest": [
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "required": true
    },
    {
      "name": "vendorPartNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "Inventory.V2.CreatePurchaseOrderRequest": [
    {
      "name": "vendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "typeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "technicianId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "shipTo",
      "kind": "object",
      "shape": "Inventory.V2.CreateAddressRequest",
      "required": true
    },
    {
      "name": "vendorInvoiceNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "impactsTechnicianPayroll",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "date",
      "kind": "date",
      "required": true
    },
    {
      "name": "requiredOn",
      "kind": "date",
      "required": true
    },
    {
      "name": "tax",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "shipping",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CreatePurchaseOrderItemRequest",
        "required": true
      },
      "required": true
    }
  ],
  "Inventory.V2.CreatePurchaseOrderTypeRequest": [
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "includeInPoScreen",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "automaticallyReceive",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "displayToTechnician",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "excludeTaxFromJobCosting",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "impactToTechnicianPayroll",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "allowTechniciansToSendPo",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "defaultRequiredDateDaysOffset",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "skipWeekends",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "requireJobBeforeReceipt",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "includeInSalesTax",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "isDefault",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "copyPurchaseOrderItemsToInvoiceWhenReceived",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "isDefaultForConsignment",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "landedCostMethod",
      "kind": "enum",
      "values": [
        "None",
        "ByValue"
      ],
      "nullable": true
    },
    {
      "name": "includeTaxInFullyLandedCost",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "alertSettings",
      "kind": "object",
      "shape": "Inventory.PoTypeAlertSettings",
      "required": true
    }
  ],
  "Inventory.V2.CreateReturnTypeRequest": [
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "automaticallyReceiveVendorCredit",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "includeInSalesTax",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "isDefault",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "isDefaultForConsignment",
      "kind": "boolean",
      "required": true
    }
  ],
  "Inventory.V2.CreateTruckRequest": [
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "warehouseId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "templateId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "technicianIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "externalData",
      "kind": "object",
      "shape": "Inventory.V2.ExternalDataCreateRequest",
      "nullable": true
    }
  ],
  "Inventory.V2.CreateVendorContactRequest": [
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "email",
      "kind": "text",
      "required": true
    }
  ],
  "Inventory.V2.CreateVendorRequest": [
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "firstName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "lastName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "phone",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "email",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "fax",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isTruckReplenishment",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "deliveryOption",
      "kind": "enum",
      "values": [
        "Manual",
        "EmailAsExcel",
        "EmailAsPdf",
        "EmailAsPdfRollupView",
        "Electronic",
        "MarkAsSent",
        "EmailAsExcelAndPdf",
        "VendorPortal"
      ],
      "nullable": true
    },
    {
      "name": "taxRate",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "restrictedMobileCreation",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "vendorQuickbooksItem",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "paymentTermId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "remittanceVendorId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "Inventory.V2.AddressRequest",
      "required": true
    },
    {
      "name": "externalData",
      "kind": "object",
      "shape": "Inventory.V2.ExternalDataCreateRequest",
      "nullable": true
    },
    {
      "name": "tags",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.TagRequest",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "vendorContacts",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CreateVendorContactRequest",
        "required": true
      },
      "nullable": true
    }
  ],
  "Inventory.V2.CustomFieldOperationRequest": [
    {
      "name": "objectId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldRequest",
        "required": true
      },
      "required": true
    }
  ],
  "Inventory.V2.CustomFieldRequest": [
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "value",
      "kind": "text",
      "required": true
    }
  ],
  "Inventory.V2.CustomFieldResponse": [
    {
      "name": "typeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "value",
      "kind": "text",
      "required": true
    }
  ],
  "Inventory.V2.CustomFieldTypeResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "dataType",
      "kind": "enum",
      "values": [
        "Text",
        "Dropdown",
        "Numeric"
      ],
      "required": true
    },
    {
      "name": "dataTypeOptions",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "text",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    }
  ],
  "Inventory.V2.CustomFieldUpdateRequest": [
    {
      "name": "operations",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldOperationRequest",
        "required": true
      },
      "required": true
    }
  ],
  "Inventory.V2.ExportAdjustmentsResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "referenceNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "type",
      "kind": "text",
      "required": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "required": true
    },
    {
      "name": "date",
      "kind": "date",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "batch",
      "kind": "object",
      "shape": "Inventory.V2.BatchResponse",
      "nullable": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported"
      ],
      "required": true
    },
    {
      "name": "canceledReason",
      "kind": "enum",
      "values": [
        "NotRequired",
        "Duplicate",
        "Accidental",
        "VendorIssue",
        "Other",
        "JobCanceled",
        "NotWarranty",
        "WarrantyRejected"
      ],
      "nullable": true
    },
    {
      "name": "canceledById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "dateCanceled",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExternalDataModel",
        "required": true
      },
      "required": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryAdjustmentItemResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "required": true
    }
  ],
  "Inventory.V2.ExportPurchaseOrdersResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "status",
      "kind": "text",
      "required": true
    },
    {
      "name": "typeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "vendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "technicianId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "shipTo",
      "kind": "object",
      "shape": "Inventory.V2.AddressResponse",
      "required": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "vendorDocumentNumber",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "date",
      "kind": "date",
      "required": true
    },
    {
      "name": "requiredOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "sentOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "receivedOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "total",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "tax",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "shipping",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "summary",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.PurchaseOrderItemResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    }
  ],
  "Inventory.V2.ExportReturnsResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "referenceNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "status",
      "kind": "enum",
      "values": [
        "Pending",
        "Returned",
        "CreditReceived",
        "Canceled"
      ],
      "required": true
    },
    {
      "name": "returnTypeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "vendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "purchaseOrderId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "returnAmount",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "taxAmount",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "shippingAmount",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "returnDate",
      "kind": "date",
      "required": true
    },
    {
      "name": "returnedOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "creditReceivedOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "batch",
      "kind": "object",
      "shape": "Inventory.V2.BatchResponse",
      "nullable": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported"
      ],
      "required": true
    },
    {
      "name": "canceledById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "canceledReason",
      "kind": "enum",
      "values": [
        "NotRequired",
        "Duplicate",
        "Accidental",
        "VendorIssue",
        "Other",
        "JobCanceled",
        "NotWarranty",
        "WarrantyRejected"
      ],
      "nullable": true
    },
    {
      "name": "dateCanceled",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryReturnItemResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExternalDataModel",
        "required": true
      },
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    }
  ],
  "Inventory.V2.ExportTransfersResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "transferType",
      "kind": "text",
      "required": true
    },
    {
      "name": "status",
      "kind": "text",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "referenceNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "fromLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "toLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "required": true
    },
    {
      "name": "date",
      "kind": "date",
      "required": true
    },
    {
      "name": "pickedDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "receivedDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "batch",
      "kind": "object",
      "shape": "Inventory.V2.BatchResponse",
      "nullable": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported"
      ],
      "required": true
    },
    {
      "name": "dateRequired",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "canceledById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "canceledReason",
      "kind": "enum",
      "values": [
        "NotRequired",
        "Duplicate",
        "Accidental",
        "VendorIssue",
        "Other",
        "JobCanceled",
        "NotWarranty",
        "WarrantyRejected"
      ],
      "nullable": true
    },
    {
      "name": "dateCanceled",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "pickedById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "receivedById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryTransferItemResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExternalDataModel",
        "required": true
      },
      "nullable": true
    }
  ],
  "Inventory.V2.ExternalDataCreateRequest": [
    {
      "name": "applicationGuid",
      "kind": "guid",
      "required": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExternalDataModel",
        "required": true
      },
      "required": true
    }
  ],
  "Inventory.V2.ExternalDataModel": [
    {
      "name": "key",
      "kind": "text",
      "required": true
    },
    {
      "name": "value",
      "kind": "text",
      "required": true
    }
  ],
  "Inventory.V2.ExternalDataUpdateModel": [
    {
      "name": "key",
      "kind": "text",
      "required": true
    },
    {
      "name": "value",
      "kind": "text",
      "nullable": true
    }
  ],
  "Inventory.V2.ExternalDataUpdateRequest": [
    {
      "name": "patchMode",
      "kind": "enum",
      "values": [
        "Replace",
        "Merge"
      ],
      "nullable": true
    },
    {
      "name": "applicationGuid",
      "kind": "guid",
      "required": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExternalDataUpdateModel",
        "required": true
      },
      "required": true
    }
  ],
  "Inventory.V2.GLAccountResponse": [
    {
      "name": "name",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "number",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "type",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "detailType",
      "kind": "text",
      "nullable": true
    }
  ],
  "Inventory.V2.InventoryAdjustmentItemResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "totalCost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "serialNumbers",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.SerialNumberResponse",
        "required": true
      },
      "nullable": true
    }
  ],
  "Inventory.V2.InventoryAdjustmentResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "referenceNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "type",
      "kind": "text",
      "required": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "required": true
    },
    {
      "name": "date",
      "kind": "date",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "batch",
      "kind": "object",
      "shape": "Inventory.V2.BatchResponse",
      "nullable": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported"
      ],
      "required": true
    },
    {
      "name": "canceledReason",
      "kind": "enum",
      "values": [
        "NotRequired",
        "Duplicate",
        "Accidental",
        "VendorIssue",
        "Other",
        "JobCanceled",
        "NotWarranty",
        "WarrantyRejected"
      ],
      "nullable": true
    },
    {
      "name": "canceledById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "dateCanceled",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExternalDataModel",
        "required": true
      },
      "required": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryAdjustmentItemResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "required": true
    }
  ],
  "Inventory.V2.InventoryReceiptItemResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "required": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "generalLedgerAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "costOfSaleAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "assetAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "purchaseOrderItemId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "allocatedShipping",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "allocatedTax",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "allocatedOtherCosts",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "fullyLandedUnitCost",
      "kind": "decimal",
      "scale": 10,
      "nullable": true
    }
  ],
  "Inventory.V2.InventoryReceiptResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "vendorInvoiceNumber",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "purchaseOrderId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "billId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "vendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "technicianId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "shipTo",
      "kind": "object",
      "shape": "Inventory.V2.AddressResponse",
      "nullable": true
    },
    {
      "name": "shipToDescription",
      "kind": "text",
      "required": true
    },
    {
      "name": "receiptAmount",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "taxAmount",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "shippingAmount",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "receivedOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported"
      ],
      "required": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "landedCostMethod",
      "kind": "enum",
      "values": [
        "None",
        "ByValue"
      ],
      "required": true
    },
    {
      "name": "otherAmount",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryReceiptItemResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    }
  ],
  "Inventory.V2.InventoryReturnItemResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "generalLedgerAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "costOfSaleAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "assetAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "serialNumbers",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.SerialNumberResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "receiptItemId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "Inventory.V2.InventoryReturnResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "referenceNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "status",
      "kind": "enum",
      "values": [
        "Pending",
        "Returned",
        "CreditReceived",
        "Canceled"
      ],
      "required": true
    },
    {
      "name": "returnTypeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "vendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "purchaseOrderId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "returnAmount",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "taxAmount",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "shippingAmount",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "returnDate",
      "kind": "date",
      "required": true
    },
    {
      "name": "returnedOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "creditReceivedOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "batch",
      "kind": "object",
      "shape": "Inventory.V2.BatchResponse",
      "nullable": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported"
      ],
      "required": true
    },
    {
      "name": "canceledById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "canceledReason",
      "kind": "enum",
      "values": [
        "NotRequired",
        "Duplicate",
        "Accidental",
        "VendorIssue",
        "Other",
        "JobCanceled",
        "NotWarranty",
        "WarrantyRejected"
      ],
      "nullable": true
    },
    {
      "name": "dateCanceled",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryReturnItemResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExternalDataModel",
        "required": true
      },
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    }
  ],
  "Inventory.V2.InventoryTemplateItemResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "skuType",
      "kind": "text",
      "required": true
    },
    {
      "name": "minQuantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "maxQuantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "unitOfMeasure",
      "kind": "object",
      "shape": "Inventory.UnitOfMeasureModel",
      "nullable": true
    },
    {
      "name": "isConsignment",
      "kind": "boolean",
      "required": true
    }
  ],
  "Inventory.V2.InventoryTemplateResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "type",
      "kind": "text",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "isConsignment",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "locationIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryTemplateItemResponse",
        "required": true
      },
      "nullable": true
    }
  ],
  "Inventory.V2.InventoryTransferItemResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "quantityPicked",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "totalCost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "serialNumbers",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.SerialNumberResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "Inventory.V2.InventoryTransferResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "transferType",
      "kind": "text",
      "required": true
    },
    {
      "name": "status",
      "kind": "text",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "referenceNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "fromLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "toLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "required": true
    },
    {
      "name": "date",
      "kind": "date",
      "required": true
    },
    {
      "name": "pickedDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "receivedDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "batch",
      "kind": "object",
      "shape": "Inventory.V2.BatchResponse",
      "nullable": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported"
      ],
      "required": true
    },
    {
      "name": "dateRequired",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "canceledById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "canceledReason",
      "kind": "enum",
      "values": [
        "NotRequired",
        "Duplicate",
        "Accidental",
        "VendorIssue",
        "Other",
        "JobCanceled",
        "NotWarranty",
        "WarrantyRejected"
      ],
      "nullable": true
    },
    {
      "name": "dateCanceled",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "pickedById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "receivedById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryTransferItemResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExternalDataModel",
        "required": true
      },
      "nullable": true
    }
  ],
  "Inventory.V2.ListReturnTypesResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "automaticallyReceiveVendorCredit",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "includeInSalesTax",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "isDefault",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "isDefaultForConsignment",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    }
  ],
  "Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest": [
    {
      "name": "from",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "to",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "percent",
      "kind": "decimal",
      "scale": 10,
      "required": true
    }
  ],
  "Inventory.V2.Markups.PurchaseOrderMarkupResponse": [
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "from",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "to",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "percent",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "id",
      "kind": "integer",
      "required": true
    }
  ],
  "Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest": [
    {
      "name": "from",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "to",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "percent",
      "kind": "decimal",
      "scale": 10,
      "required": true
    }
  ],
  "Inventory.V2.PurchaseOrderItemResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "skuName",
      "kind": "text",
      "required": true
    },
    {
      "name": "skuCode",
      "kind": "text",
      "required": true
    },
    {
      "name": "skuType",
      "kind": "text",
      "required": true
    },
    {
      "name": "vendorPartNumber",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "quantityReceived",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "total",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "serialNumbers",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.SerialNumberResponse",
        "required": true
      },
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "status",
      "kind": "text",
      "required": true
    },
    {
      "name": "chargeable",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "Inventory.V2.PurchaseOrderRequestRejectionArgs": [
    {
      "name": "rejectionReason",
      "kind": "enum",
      "values": [
        "CostTooHigh",
        "WrongVendor",
        "Other"
      ],
      "required": true
    }
  ],
  "Inventory.V2.PurchaseOrderRequestResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "requestNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "requestStatus",
      "kind": "text",
      "required": true
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "typeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "vendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "technicianId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "shipTo",
      "kind": "object",
      "shape": "Inventory.V2.AddressResponse",
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "vendorDocumentNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "date",
      "kind": "date",
      "required": true
    },
    {
      "name": "requiredOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "total",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "tax",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "shipping",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "summary",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.PurchaseOrderItemResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "nullable": true
    }
  ],
  "Inventory.V2.PurchaseOrderResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "status",
      "kind": "text",
      "required": true
    },
    {
      "name": "typeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "vendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "technicianId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "shipTo",
      "kind": "object",
      "shape": "Inventory.V2.AddressResponse",
      "required": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "vendorDocumentNumber",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "date",
      "kind": "date",
      "required": true
    },
    {
      "name": "requiredOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "sentOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "receivedOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "total",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "tax",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "shipping",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "summary",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.PurchaseOrderItemResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    }
  ],
  "Inventory.V2.PurchaseOrderTypeResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "automaticallyReceive",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "displayToTechnician",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "impactToTechnicianPayroll",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "allowTechniciansToSendPo",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "defaultRequiredDateDaysOffset",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "skipWeekends",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "excludeTaxFromJobCosting",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "landedCostMethod",
      "kind": "enum",
      "values": [
        "None",
        "ByValue"
      ],
      "required": true
    },
    {
      "name": "includeTaxInFullyLandedCost",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    }
  ],
  "Inventory.V2.ReceivePurchaseOrderItemRequest": [
    {
      "name": "purchaseOrderItemId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "vendorPartNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "Inventory.V2.ReceivePurchaseOrderRequest": [
    {
      "name": "purchaseOrderId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "dateReceived",
      "kind": "date",
      "required": true
    },
    {
      "name": "vendorDocumentNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "tax",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "shipping",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ReceivePurchaseOrderItemRequest",
        "required": true
      },
      "required": true
    }
  ],
  "Inventory.V2.SerialNumberResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    }
  ],
  "Inventory.V2.TagRequest": [
    {
      "name": "tagTypeId",
      "kind": "integer",
      "required": true
    }
  ],
  "Inventory.V2.TruckResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "memo",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "warehouseId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "technicianIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true
    },
    {
      "name": "inventoryTemplateId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExternalDataModel",
        "required": true
      },
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    }
  ],
  "Inventory.V2.UpdateAddressRequest": [
    {
      "name": "description",
      "kind": "text",
      "required": true
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "Inventory.V2.AddressRequest",
      "required": true
    }
  ],
  "Inventory.V2.UpdateAdjustmentRequest": [
    {
      "name": "externalData",
      "kind": "object",
      "shape": "Inventory.V2.ExternalDataUpdateRequest"
    }
  ],
  "Inventory.V2.UpdatePurchaseOrderItemRequest": [
    {
      "name": "id",
      "kind": "integer"
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "required": true
    },
    {
      "name": "vendorPartNumber",
      "kind": "text",
      "required": true,
      "clears": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "Inventory.V2.UpdatePurchaseOrderRequest": [
    {
      "name": "vendorId",
      "kind": "integer"
    },
    {
      "name": "typeId",
      "kind": "integer"
    },
    {
      "name": "businessUnitId",
      "kind": "integer"
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer"
    },
    {
      "name": "jobId",
      "kind": "integer",
      "clears": true
    },
    {
      "name": "technicianId",
      "kind": "integer",
      "clears": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "clears": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "shipTo",
      "kind": "object",
      "shape": "Inventory.V2.UpdateAddressRequest"
    },
    {
      "name": "vendorInvoiceNumber",
      "kind": "text",
      "clears": true
    },
    {
      "name": "impactsTechnicianPayroll",
      "kind": "boolean"
    },
    {
      "name": "memo",
      "kind": "text",
      "clears": true
    },
    {
      "name": "date",
      "kind": "date"
    },
    {
      "name": "requiredOn",
      "kind": "date"
    },
    {
      "name": "tax",
      "kind": "decimal",
      "scale": 2
    },
    {
      "name": "shipping",
      "kind": "decimal",
      "scale": 2
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.UpdatePurchaseOrderItemRequest",
        "required": true
      }
    }
  ],
  "Inventory.V2.UpdatePurchaseOrderTypeRequest": [
    {
      "name": "active",
      "kind": "boolean"
    },
    {
      "name": "name",
      "kind": "text"
    },
    {
      "name": "includeInPoScreen",
      "kind": "boolean"
    },
    {
      "name": "automaticallyReceive",
      "kind": "boolean"
    },
    {
      "name": "displayToTechnician",
      "kind": "boolean"
    },
    {
      "name": "excludeTaxFromJobCosting",
      "kind": "boolean"
    },
    {
      "name": "impactToTechnicianPayroll",
      "kind": "boolean"
    },
    {
      "name": "allowTechniciansToSendPo",
      "kind": "boolean"
    },
    {
      "name": "defaultRequiredDateDaysOffset",
      "kind": "integer",
      "small": true
    },
    {
      "name": "skipWeekends",
      "kind": "boolean"
    },
    {
      "name": "requireJobBeforeReceipt",
      "kind": "boolean"
    },
    {
      "name": "includeInSalesTax",
      "kind": "boolean"
    },
    {
      "name": "isDefault",
      "kind": "boolean"
    },
    {
      "name": "copyPurchaseOrderItemsToInvoiceWhenReceived",
      "kind": "boolean"
    },
    {
      "name": "isDefaultForConsignment",
      "kind": "boolean"
    },
    {
      "name": "landedCostMethod",
      "kind": "enum",
      "values": [
        "None",
        "ByValue"
      ]
    },
    {
      "name": "includeTaxInFullyLandedCost",
      "kind": "boolean"
    },
    {
      "name": "alertSettings",
      "kind": "object",
      "shape": "Inventory.PoTypeAlertSettings"
    }
  ],
  "Inventory.V2.UpdateReturnItemModel": [
    {
      "name": "id",
      "kind": "integer"
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "itemDescription",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "Inventory.V2.UpdateReturnRequest": [
    {
      "name": "returnTypeId",
      "kind": "integer"
    },
    {
      "name": "businessUnitId",
      "kind": "integer"
    },
    {
      "name": "referenceNumber",
      "kind": "text"
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "clears": true
    },
    {
      "name": "returnDate",
      "kind": "date"
    },
    {
      "name": "memo",
      "kind": "text",
      "clears": true
    },
    {
      "name": "tax",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "shipping",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "restockingFee",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.UpdateReturnItemModel",
        "required": true
      }
    },
    {
      "name": "externalData",
      "kind": "object",
      "shape": "Inventory.V2.ExternalDataUpdateRequest"
    }
  ],
  "Inventory.V2.UpdateReturnTypeRequest": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean"
    },
    {
      "name": "name",
      "kind": "text"
    },
    {
      "name": "automaticallyReceiveVendorCredit",
      "kind": "boolean"
    },
    {
      "name": "includeInSalesTax",
      "kind": "boolean"
    },
    {
      "name": "isDefault",
      "kind": "boolean"
    },
    {
      "name": "isDefaultForConsignment",
      "kind": "boolean"
    }
  ],
  "Inventory.V2.UpdateTransferRequest": [
    {
      "name": "externalData",
      "kind": "object",
      "shape": "Inventory.V2.ExternalDataUpdateRequest"
    }
  ],
  "Inventory.V2.UpdateTruckRequest": [
    {
      "name": "name",
      "kind": "text"
    },
    {
      "name": "active",
      "kind": "boolean"
    },
    {
      "name": "memo",
      "kind": "text",
      "clears": true
    },
    {
      "name": "warehouseId",
      "kind": "integer",
      "clears": true
    },
    {
      "name": "templateId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "technicianIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      }
    },
    {
      "name": "externalData",
      "kind": "object",
      "shape": "Inventory.V2.ExternalDataUpdateRequest"
    }
  ],
  "Inventory.V2.UpdateVendorContactRequest": [
    {
      "name": "id",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "email",
      "kind": "text",
      "required": true
    }
  ],
  "Inventory.V2.UpdateVendorRequest": [
    {
      "name": "name",
      "kind": "text"
    },
    {
      "name": "active",
      "kind": "boolean"
    },
    {
      "name": "memo",
      "kind": "text",
      "clears": true
    },
    {
      "name": "firstName",
      "kind": "text",
      "clears": true
    },
    {
      "name": "lastName",
      "kind": "text",
      "clears": true
    },
    {
      "name": "phone",
      "kind": "text",
      "clears": true
    },
    {
      "name": "email",
      "kind": "text",
      "clears": true
    },
    {
      "name": "fax",
      "kind": "text",
      "clears": true
    },
    {
      "name": "isTruckReplenishment",
      "kind": "boolean"
    },
    {
      "name": "deliveryOption",
      "kind": "enum",
      "values": [
        "Manual",
        "EmailAsExcel",
        "EmailAsPdf",
        "EmailAsPdfRollupView",
        "Electronic",
        "MarkAsSent",
        "EmailAsExcelAndPdf",
        "VendorPortal"
      ]
    },
    {
      "name": "taxRate",
      "kind": "decimal",
      "scale": 10
    },
    {
      "name": "restrictedMobileCreation",
      "kind": "boolean"
    },
    {
      "name": "vendorQuickbooksItem",
      "kind": "text",
      "clears": true
    },
    {
      "name": "paymentTermId",
      "kind": "integer",
      "clears": true
    },
    {
      "name": "remittanceVendorId",
      "kind": "integer",
      "clears": true
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "Inventory.V2.AddressRequest"
    },
    {
      "name": "tags",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.TagRequest",
        "required": true
      }
    },
    {
      "name": "vendorContacts",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.UpdateVendorContactRequest",
        "required": true
      }
    },
    {
      "name": "externalData",
      "kind": "object",
      "shape": "Inventory.V2.ExternalDataUpdateRequest"
    }
  ],
  "Inventory.V2.UpdateWarehouseRequest": [
    {
      "name": "externalData",
      "kind": "object",
      "shape": "Inventory.V2.ExternalDataUpdateRequest"
    }
  ],
  "Inventory.V2.VendorContactInfoResponse": [
    {
      "name": "firstName",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "lastName",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "phone",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "email",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "fax",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    }
  ],
  "Inventory.V2.VendorResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "isTruckReplenishment",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "isMobileCreationRestricted",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "memo",
      "kind": "text",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "deliveryOption",
      "kind": "text",
      "required": true
    },
    {
      "name": "defaultTaxRate",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "contactInfo",
      "kind": "object",
      "shape": "Inventory.V2.VendorContactInfoResponse",
      "required": true
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "Inventory.V2.AddressResponse",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExternalDataModel",
        "required": true
      },
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "nullable": true,
      "absentWhenEmpty": true
    }
  ],
  "Inventory.V2.WarehouseResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "Inventory.V2.AddressResponse",
      "required": true
    },
    {
      "name": "inventoryTemplateId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ExternalDataModel",
        "required": true
      },
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    }
  ],
  "Jpm.BudgetCodes.BudgetCodeModel": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "required": true
    },
    {
      "name": "segments",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Jpm.BudgetCodes.BudgetCodeSegmentModel",
        "required": true
      },
      "required": true
    }
  ],
  "Jpm.BudgetCodes.BudgetCodeSegmentModel": [
    {
      "name": "segmentId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "segmentItemId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "code",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "description",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "path",
      "kind": "text",
      "nullable": true
    }
  ],
  "Jpm.V2.Base.JobGeneratedLeadSource": [
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "employeeId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "Jpm.V2.ExternalDataModel": [
    {
      "name": "key",
      "kind": "text",
      "required": true
    },
    {
      "name": "value",
      "kind": "text",
      "required": true
    }
  ],
  "Jpm.V2.JobResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "jobNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "customerId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "locationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "jobStatus",
      "kind": "text",
      "required": true
    },
    {
      "name": "completedOn",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "jobTypeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "priority",
      "kind": "text",
      "required": true
    },
    {
      "name": "campaignId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "appointmentCount",
      "kind": "integer",
      "required": true
    },
    {
      "name": "firstAppointmentId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "lastAppointmentId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "recallForId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "warrantyId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobGeneratedLeadSource",
      "kind": "object",
      "shape": "Jpm.V2.Base.JobGeneratedLeadSource",
      "nullable": true
    },
    {
      "name": "noCharge",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "notificationsEnabled",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "tagTypeIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true
    },
    {
      "name": "leadCallId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "partnerLeadCallId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "bookingId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "soldById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "customerPo",
      "kind": "text",
      "required": true
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "membershipId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "total",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "createdFromEstimateId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "estimateIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true
    },
    {
      "name": "equipmentIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true
    },
    {
      "name": "isAutoDispatched",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "summary",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldApiModel",
        "required": true
      },
      "required": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Jpm.V2.ExternalDataModel",
        "required": true
      },
      "required": true
    },
    {
      "name": "summaryOfWork",
      "kind": "text",
      "nullable": true
    }
  ],
  "Jpm.V2.ProjectResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "summary",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "status",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "statusId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "subStatus",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "subStatusId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "customerId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "locationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "projectTypeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectManagerIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true
    },
    {
      "name": "businessUnitIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true
    },
    {
      "name": "startDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "targetCompletionDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "actualCompletionDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldApiModel",
        "required": true
      },
      "required": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Jpm.V2.ExternalDataModel",
        "required": true
      },
      "required": true
    },
    {
      "name": "jobIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true
    }
  ],
  "ModificationResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    }
  ],
  "PaginatedResponse_Of_Accounting.V2.InventoryBillResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Accounting.V2.InventoryBillResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Accounting.V2.PaymentTermAPIModel": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Accounting.V2.PaymentTermAPIModel",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.CustomFieldTypeResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldTypeResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.InventoryAdjustmentResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryAdjustmentResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.InventoryReceiptResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryReceiptResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.InventoryReturnResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryReturnResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.InventoryTemplateResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryTemplateResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.InventoryTransferResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryTransferResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.ListReturnTypesResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.ListReturnTypesResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.Markups.PurchaseOrderMarkupResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.Markups.PurchaseOrderMarkupResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.PurchaseOrderRequestResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.PurchaseOrderRequestResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.PurchaseOrderResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.PurchaseOrderResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.PurchaseOrderTypeResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.PurchaseOrderTypeResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.TruckResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.TruckResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.VendorResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.VendorResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Inventory.V2.WarehouseResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.WarehouseResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Jpm.BudgetCodes.BudgetCodeModel": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Jpm.BudgetCodes.BudgetCodeModel",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Jpm.V2.JobResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Jpm.V2.JobResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Jpm.V2.ProjectResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Jpm.V2.ProjectResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Pricebook.V2.EquipmentResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.EquipmentResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_Pricebook.V2.MaterialResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.MaterialResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_TenantSettings.V2.BusinessUnitResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.BusinessUnitResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_TenantSettings.V2.TagTypeResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TagTypeResponse",
        "required": true
      },
      "required": true
    }
  ],
  "PaginatedResponse_Of_TenantSettings.V2.TechnicianResponse": [
    {
      "name": "page",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "pageSize",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "hasMore",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "totalCount",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "data",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TechnicianResponse",
        "required": true
      },
      "required": true
    }
  ],
  "Pricebook.V2.DimensionsResponse": [
    {
      "name": "height",
      "kind": "decimal",
      "scale": 19,
      "nullable": true
    },
    {
      "name": "width",
      "kind": "decimal",
      "scale": 19,
      "nullable": true
    },
    {
      "name": "depth",
      "kind": "decimal",
      "scale": 19,
      "nullable": true
    }
  ],
  "Pricebook.V2.EquipmentRecommendationResponse": [
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "type",
      "kind": "enum",
      "values": [
        "Service",
        "Material"
      ],
      "required": true
    }
  ],
  "Pricebook.V2.EquipmentResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "displayName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "description",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "price",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "memberPrice",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "addOnPrice",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "addOnMemberPrice",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "manufacturer",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "model",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "manufacturerWarranty",
      "kind": "object",
      "shape": "Pricebook.V2.SkuWarrantyResponse",
      "required": true
    },
    {
      "name": "serviceProviderWarranty",
      "kind": "object",
      "shape": "Pricebook.V2.SkuWarrantyResponse",
      "required": true
    },
    {
      "name": "categories",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true
    },
    {
      "name": "assets",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuAssetResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "recommendations",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.EquipmentRecommendationResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "upgrades",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true
    },
    {
      "name": "equipmentMaterials",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuLinkResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "primaryVendor",
      "kind": "object",
      "shape": "Pricebook.V2.SkuVendorResponse",
      "nullable": true
    },
    {
      "name": "otherVendors",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuVendorResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "account",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "costOfSaleAccount",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "assetAccount",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "crossSaleGroup",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "paysCommission",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "bonus",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "commissionBonus",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "hours",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "taxable",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "unitOfMeasure",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isInventory",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "source",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "externalId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.ExternalDataModel",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "isConfigurableEquipment",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "variationsOrConfigurableEquipment",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "typeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "displayInAmount",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "generalLedgerAccountId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "defaultAssetUrl",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "dimensions",
      "kind": "object",
      "shape": "Pricebook.V2.DimensionsResponse",
      "nullable": true
    },
    {
      "name": "budgetCostCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "budgetCostType",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isCostLocked",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "isPriceLocked",
      "kind": "boolean",
      "nullable": true
    }
  ],
  "Pricebook.V2.ExternalDataModel": [
    {
      "name": "key",
      "kind": "text",
      "required": true
    },
    {
      "name": "value",
      "kind": "text",
      "required": true
    }
  ],
  "Pricebook.V2.MaterialResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "displayName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "description",
      "kind": "text",
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "price",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "memberPrice",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "addOnPrice",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "addOnMemberPrice",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "hours",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "bonus",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "commissionBonus",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "paysCommission",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "deductAsJobCost",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "unitOfMeasure",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isInventory",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "account",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "costOfSaleAccount",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "assetAccount",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "taxable",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "primaryVendor",
      "kind": "object",
      "shape": "Pricebook.V2.SkuVendorResponse",
      "nullable": true
    },
    {
      "name": "otherVendors",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuVendorResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "categories",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true
    },
    {
      "name": "assets",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuAssetResponse",
        "required": true
      },
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "source",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "externalId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.ExternalDataModel",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "isConfigurableMaterial",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "chargeableByDefault",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "variationsOrConfigurableMaterials",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "displayInAmount",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "generalLedgerAccountId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "isOtherDirectCost",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "costTypeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "defaultAssetUrl",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "budgetCostCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "budgetCostType",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isCostLocked",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "isPriceLocked",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "isChemical",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "epaNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "activeIngredients",
      "kind": "text",
      "nullable": true
    }
  ],
  "Pricebook.V2.SkuAssetResponse": [
    {
      "name": "alias",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "fileName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isDefault",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "type",
      "kind": "enum",
      "values": [
        "Other",
        "Image",
        "Video",
        "Attachment",
        "VideoFile"
      ],
      "required": true
    },
    {
      "name": "url",
      "kind": "text",
      "required": true
    }
  ],
  "Pricebook.V2.SkuLinkResponse": [
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    }
  ],
  "Pricebook.V2.SkuVendorResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "vendorName",
      "kind": "text",
      "required": true
    },
    {
      "name": "vendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "vendorPart",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "primarySubAccount",
      "kind": "object",
      "shape": "Pricebook.V2.SkuVendorSubAccountResponse",
      "nullable": true
    },
    {
      "name": "otherSubAccounts",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuVendorSubAccountResponse",
        "required": true
      },
      "nullable": true
    }
  ],
  "Pricebook.V2.SkuVendorSubAccountResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "accountName",
      "kind": "text",
      "required": true
    }
  ],
  "Pricebook.V2.SkuWarrantyResponse": [
    {
      "name": "duration",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "description",
      "kind": "text",
      "nullable": true
    }
  ],
  "Services.NamedModel": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    }
  ],
  "TenantSettings.V2.BusinessUnitAddressResponse": [
    {
      "name": "street",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "unit",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "city",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "state",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "zip",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "country",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "latitude",
      "kind": "number",
      "nullable": true
    },
    {
      "name": "longitude",
      "kind": "number",
      "nullable": true
    },
    {
      "name": "isManualCoordinates",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "isMilitary",
      "kind": "boolean",
      "required": true
    }
  ],
  "TenantSettings.V2.BusinessUnitResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "officialName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "email",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "currency",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "phoneNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "invoiceHeader",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "invoiceMessage",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "defaultTaxRate",
      "kind": "decimal",
      "scale": 10,
      "nullable": true
    },
    {
      "name": "authorizationParagraph",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "acknowledgementParagraph",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "TenantSettings.V2.BusinessUnitAddressResponse",
      "nullable": true
    },
    {
      "name": "materialSku",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "quickbooksClass",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "accountCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "franchiseId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "conceptCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "corporateContractNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "trade",
      "kind": "object",
      "shape": "Services.NamedModel",
      "nullable": true
    },
    {
      "name": "division",
      "kind": "object",
      "shape": "Services.NamedModel",
      "nullable": true
    },
    {
      "name": "tagTypeIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "tenant",
      "kind": "object",
      "shape": "TenantSettings.V2.BusinessUnitTenantResponse",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "externalData",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.ExternalDataModel",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "certifiedSentriconSpecialistCode",
      "kind": "text",
      "nullable": true
    }
  ],
  "TenantSettings.V2.BusinessUnitTenantResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "accountCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "franchiseId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "conceptCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    }
  ],
  "TenantSettings.V2.ExternalDataModel": [
    {
      "name": "key",
      "kind": "text",
      "required": true
    },
    {
      "name": "value",
      "kind": "text",
      "required": true
    }
  ],
  "TenantSettings.V2.TagTypeResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "color",
      "kind": "text",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "importance",
      "kind": "enum",
      "values": [
        "Medium",
        "High"
      ],
      "nullable": true
    },
    {
      "name": "isConversionOpportunity",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "allowToUseOnTimesheetActivity",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "isVisibleOnDispatchBoard",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    }
  ],
  "TenantSettings.V2.TechnicianAddressResponse": [
    {
      "name": "street",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "unit",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "country",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "city",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "state",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "zip",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "streetAddress",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "latitude",
      "kind": "number",
      "nullable": true
    },
    {
      "name": "longitude",
      "kind": "number",
      "nullable": true
    }
  ],
  "TenantSettings.V2.TechnicianCustomFieldResponse": [
    {
      "name": "typeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "value",
      "kind": "text",
      "nullable": true
    }
  ],
  "TenantSettings.V2.TechnicianLocationResponse": [
    {
      "name": "latitude",
      "kind": "number",
      "nullable": true
    },
    {
      "name": "longitude",
      "kind": "number",
      "nullable": true
    },
    {
      "name": "coordinatesUpdatedOn",
      "kind": "instant",
      "nullable": true
    }
  ],
  "TenantSettings.V2.TechnicianPermissionResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "value",
      "kind": "text",
      "nullable": true
    }
  ],
  "TenantSettings.V2.TechnicianResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "userId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "roleIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "mainZoneId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "zoneIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "email",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "phoneNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "loginName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "home",
      "kind": "object",
      "shape": "TenantSettings.V2.TechnicianAddressResponse",
      "nullable": true
    },
    {
      "name": "dailyGoal",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "isManagedTech",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "licenseType",
      "kind": "enum",
      "values": [
        "NonManagedTech",
        "ManagedTech",
        "ManagedInstaller"
      ],
      "nullable": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TechnicianCustomFieldResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "aadUserId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "burdenRate",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "team",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "jobFilter",
      "kind": "enum",
      "values": [
        "AllScheduledDispatchedWorking",
        "NextScheduledDispatchedWorking",
        "DispatchedWorking",
        "NextScheduledDispatchedWorkingToday",
        "AllScheduledDispatchedWorkingToday",
        "AllScheduledDispatchedWorkingFiveDays",
        "NextScheduledDispatchedWorkingTodayTomorrow",
        "AllScheduledDispatchedWorkingTodayTomorrow",
        "Next2ScheduledDispatchedWorkingToday"
      ],
      "nullable": true
    },
    {
      "name": "permissions",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TechnicianPermissionResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "accountLocked",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "commissionRate",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "currentValue",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "firstName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "lastName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "hourlyRate",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "mobilePhone",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "outboundCallerId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "payrollId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "payrollProfileId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "appoitmentId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "shiftStart",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "shiftEnd",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "soldByRate",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "startDate",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "status",
      "kind": "enum",
      "values": [
        "Idle",
        "Dispatched",
        "Working",
        "Meal"
      ],
      "required": true
    },
    {
      "name": "skills",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TechnicianSkillResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "positions",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "enum",
        "values": [
          "Installer",
          "Service",
          "Sales",
          "Maintenance",
          "Helper",
          "InstallProductionManager",
          "ServiceManager",
          "SalesManager",
          "PartRunner",
          "DummyTech"
        ],
        "required": true
      },
      "nullable": true
    },
    {
      "name": "location",
      "kind": "object",
      "shape": "TenantSettings.V2.TechnicianLocationResponse",
      "nullable": true
    },
    {
      "name": "bio",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true
    }
  ],
  "TenantSettings.V2.TechnicianSkillResponse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "nullable": true
    }
  ],
  "TokenResponse": [
    {
      "name": "access_token",
      "kind": "text",
      "required": true
    },
    {
      "name": "expires_in",
      "kind": "integer",
      "required": true,
      "small": true
    },
    {
      "name": "token_type",
      "kind": "text",
      "required": true
    },
    {
      "name": "scope",
      "kind": "text",
      "required": true
    }
  ],
  "Control.Health": [
    {
      "name": "status",
      "kind": "enum",
      "values": [
        "ok"
      ],
      "required": true
    },
    {
      "name": "time",
      "kind": "instant",
      "required": true
    }
  ],
  "Control.Settings": [
    {
      "name": "integrationUserId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "billsOnReceipt",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "vendorDocumentNumberRequired",
      "kind": "boolean",
      "required": true
    },
    {
      "name": "approvalThreshold",
      "kind": "decimal",
      "scale": 2,
      "required": true,
      "nullable": true
    }
  ],
  "Control.SettingsUpdate": [
    {
      "name": "billsOnReceipt",
      "kind": "boolean"
    },
    {
      "name": "vendorDocumentNumberRequired",
      "kind": "boolean"
    },
    {
      "name": "approvalThreshold",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    }
  ],
  "Control.NewTransfer": [
    {
      "name": "fromLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "toLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "transferType",
      "kind": "text"
    },
    {
      "name": "transferTypeId",
      "kind": "integer"
    },
    {
      "name": "referenceNumber",
      "kind": "text"
    },
    {
      "name": "memo",
      "kind": "text"
    },
    {
      "name": "date",
      "kind": "date"
    },
    {
      "name": "dateRequired",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Control.NewStockLine",
        "required": true
      },
      "required": true
    }
  ],
  "Control.NewAdjustment": [
    {
      "name": "type",
      "kind": "enum",
      "values": [
        "Inventory Quantity Adjustment",
        "Beginning Balance"
      ]
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer"
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "referenceNumber",
      "kind": "text"
    },
    {
      "name": "memo",
      "kind": "text"
    },
    {
      "name": "date",
      "kind": "date"
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Control.NewStockLine",
        "required": true
      },
      "required": true
    }
  ],
  "Control.NewStockLine": [
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10
    },
    {
      "name": "description",
      "kind": "text"
    }
  ],
  "Control.NewBatch": [
    {
      "name": "receiptIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      }
    },
    {
      "name": "returnIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      }
    },
    {
      "name": "transferIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      }
    },
    {
      "name": "adjustmentIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      }
    }
  ],
  "Control.Batch": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported"
      ],
      "required": true
    }
  ],
  "Control.NewJob": [
    {
      "name": "id",
      "kind": "integer"
    },
    {
      "name": "jobNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "customerId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "locationId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "jobStatus",
      "kind": "enum",
      "values": [
        "Scheduled",
        "Dispatched",
        "InProgress",
        "Hold",
        "Completed",
        "Canceled"
      ],
      "default": "Scheduled"
    },
    {
      "name": "completedOn",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "jobTypeId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "priority",
      "kind": "enum",
      "values": [
        "Low",
        "Normal",
        "High",
        "Urgent"
      ],
      "default": "Normal"
    },
    {
      "name": "campaignId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "recallForId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "warrantyId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobGeneratedLeadSource",
      "kind": "object",
      "shape": "Jpm.V2.Base.JobGeneratedLeadSource",
      "nullable": true
    },
    {
      "name": "noCharge",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "notificationsEnabled",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "createdById",
      "kind": "integer",
      "default": 1
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "tagTypeIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "leadCallId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "partnerLeadCallId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "bookingId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "soldById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "customerPo",
      "kind": "text",
      "default": ""
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "membershipId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "total",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "createdFromEstimateId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "estimateIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "equipmentIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "isAutoDispatched",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "summary",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldApiModel",
        "required": true
      },
      "default": []
    },
    {
      "name": "summaryOfWork",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "appointments",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Appointment",
        "required": true
      },
      "default": []
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "Control.Job": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "jobNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "customerId",
      "kind": "integer",
      "required": true,
      "default": 0
    },
    {
      "name": "locationId",
      "kind": "integer",
      "required": true,
      "default": 0
    },
    {
      "name": "jobStatus",
      "kind": "enum",
      "values": [
        "Scheduled",
        "Dispatched",
        "InProgress",
        "Hold",
        "Completed",
        "Canceled"
      ],
      "required": true,
      "default": "Scheduled"
    },
    {
      "name": "completedOn",
      "kind": "instant",
      "required": true,
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "required": true,
      "default": 0
    },
    {
      "name": "jobTypeId",
      "kind": "integer",
      "required": true,
      "default": 0
    },
    {
      "name": "priority",
      "kind": "enum",
      "values": [
        "Low",
        "Normal",
        "High",
        "Urgent"
      ],
      "required": true,
      "default": "Normal"
    },
    {
      "name": "campaignId",
      "kind": "integer",
      "required": true,
      "default": 0
    },
    {
      "name": "recallForId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "warrantyId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "jobGeneratedLeadSource",
      "kind": "object",
      "shape": "Jpm.V2.Base.JobGeneratedLeadSource",
      "required": true,
      "nullable": true
    },
    {
      "name": "noCharge",
      "kind": "boolean",
      "required": true,
      "default": false
    },
    {
      "name": "notificationsEnabled",
      "kind": "boolean",
      "required": true,
      "default": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true,
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "createdById",
      "kind": "integer",
      "required": true,
      "default": 1
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true,
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "tagTypeIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true,
      "default": []
    },
    {
      "name": "leadCallId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "partnerLeadCallId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "bookingId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "soldById",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "customerPo",
      "kind": "text",
      "required": true,
      "default": ""
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "required": true,
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "membershipId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "total",
      "kind": "decimal",
      "scale": 2,
      "required": true,
      "nullable": true
    },
    {
      "name": "createdFromEstimateId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "estimateIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true,
      "default": []
    },
    {
      "name": "equipmentIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true,
      "default": []
    },
    {
      "name": "isAutoDispatched",
      "kind": "boolean",
      "required": true,
      "nullable": true
    },
    {
      "name": "summary",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldApiModel",
        "required": true
      },
      "required": true,
      "default": []
    },
    {
      "name": "summaryOfWork",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "appointments",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Appointment",
        "required": true
      },
      "required": true,
      "default": []
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      },
      "required": true
    }
  ],
  "Control.NewProject": [
    {
      "name": "id",
      "kind": "integer"
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "summary",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "status",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "statusId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "subStatus",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "subStatusId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "customerId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "locationId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "projectTypeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectManagerIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "businessUnitIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "startDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "targetCompletionDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "actualCompletionDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldApiModel",
        "required": true
      },
      "default": []
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "Control.Project": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "summary",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "status",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "statusId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "subStatus",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "subStatusId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "customerId",
      "kind": "integer",
      "required": true,
      "default": 0
    },
    {
      "name": "locationId",
      "kind": "integer",
      "required": true,
      "default": 0
    },
    {
      "name": "projectTypeId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "projectManagerIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true,
      "default": []
    },
    {
      "name": "businessUnitIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true,
      "default": []
    },
    {
      "name": "startDate",
      "kind": "date",
      "required": true,
      "nullable": true
    },
    {
      "name": "targetCompletionDate",
      "kind": "date",
      "required": true,
      "nullable": true
    },
    {
      "name": "actualCompletionDate",
      "kind": "date",
      "required": true,
      "nullable": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true,
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true,
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldApiModel",
        "required": true
      },
      "required": true,
      "default": []
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      },
      "required": true
    }
  ],
  "Control.NewTechnician": [
    {
      "name": "id",
      "kind": "integer"
    },
    {
      "name": "userId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "roleIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "mainZoneId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "zoneIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "email",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "phoneNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "loginName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "home",
      "kind": "object",
      "shape": "TenantSettings.V2.TechnicianAddressResponse",
      "nullable": true
    },
    {
      "name": "dailyGoal",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "isManagedTech",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "licenseType",
      "kind": "enum",
      "values": [
        "NonManagedTech",
        "ManagedTech",
        "ManagedInstaller"
      ],
      "nullable": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TechnicianCustomFieldResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "aadUserId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "burdenRate",
      "kind": "decimal",
      "scale": 10,
      "default": 0
    },
    {
      "name": "team",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "jobFilter",
      "kind": "enum",
      "values": [
        "AllScheduledDispatchedWorking",
        "NextScheduledDispatchedWorking",
        "DispatchedWorking",
        "NextScheduledDispatchedWorkingToday",
        "AllScheduledDispatchedWorkingToday",
        "AllScheduledDispatchedWorkingFiveDays",
        "NextScheduledDispatchedWorkingTodayTomorrow",
        "AllScheduledDispatchedWorkingTodayTomorrow",
        "Next2ScheduledDispatchedWorkingToday"
      ],
      "nullable": true
    },
    {
      "name": "permissions",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TechnicianPermissionResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "accountLocked",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "commissionRate",
      "kind": "decimal",
      "scale": 10,
      "default": 0
    },
    {
      "name": "currentValue",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "firstName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "lastName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "hourlyRate",
      "kind": "decimal",
      "scale": 10,
      "default": 0
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "mobilePhone",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "outboundCallerId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "payrollId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "payrollProfileId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "appoitmentId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "shiftStart",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "shiftEnd",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "soldByRate",
      "kind": "decimal",
      "scale": 10,
      "default": 0
    },
    {
      "name": "startDate",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "status",
      "kind": "enum",
      "values": [
        "Idle",
        "Dispatched",
        "Working",
        "Meal"
      ],
      "default": "Idle"
    },
    {
      "name": "skills",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TechnicianSkillResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "positions",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "enum",
        "values": [
          "Installer",
          "Service",
          "Sales",
          "Maintenance",
          "Helper",
          "InstallProductionManager",
          "ServiceManager",
          "SalesManager",
          "PartRunner",
          "DummyTech"
        ],
        "required": true
      },
      "nullable": true
    },
    {
      "name": "location",
      "kind": "object",
      "shape": "TenantSettings.V2.TechnicianLocationResponse",
      "nullable": true
    },
    {
      "name": "bio",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true
    }
  ],
  "Control.Technician": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "userId",
      "kind": "integer",
      "required": true,
      "default": 0
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "roleIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true,
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "mainZoneId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "zoneIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true,
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true,
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true,
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "email",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "phoneNumber",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "loginName",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "home",
      "kind": "object",
      "shape": "TenantSettings.V2.TechnicianAddressResponse",
      "required": true,
      "nullable": true
    },
    {
      "name": "dailyGoal",
      "kind": "decimal",
      "scale": 2,
      "required": true,
      "default": 0
    },
    {
      "name": "isManagedTech",
      "kind": "boolean",
      "required": true,
      "default": true
    },
    {
      "name": "licenseType",
      "kind": "enum",
      "values": [
        "NonManagedTech",
        "ManagedTech",
        "ManagedInstaller"
      ],
      "required": true,
      "nullable": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TechnicianCustomFieldResponse",
        "required": true
      },
      "required": true,
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true,
      "default": true
    },
    {
      "name": "aadUserId",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "burdenRate",
      "kind": "decimal",
      "scale": 10,
      "required": true,
      "default": 0
    },
    {
      "name": "team",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "jobFilter",
      "kind": "enum",
      "values": [
        "AllScheduledDispatchedWorking",
        "NextScheduledDispatchedWorking",
        "DispatchedWorking",
        "NextScheduledDispatchedWorkingToday",
        "AllScheduledDispatchedWorkingToday",
        "AllScheduledDispatchedWorkingFiveDays",
        "NextScheduledDispatchedWorkingTodayTomorrow",
        "AllScheduledDispatchedWorkingTodayTomorrow",
        "Next2ScheduledDispatchedWorkingToday"
      ],
      "required": true,
      "nullable": true
    },
    {
      "name": "permissions",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TechnicianPermissionResponse",
        "required": true
      },
      "required": true,
      "nullable": true
    },
    {
      "name": "accountLocked",
      "kind": "boolean",
      "required": true,
      "nullable": true
    },
    {
      "name": "commissionRate",
      "kind": "decimal",
      "scale": 10,
      "required": true,
      "default": 0
    },
    {
      "name": "currentValue",
      "kind": "decimal",
      "scale": 2,
      "required": true,
      "nullable": true
    },
    {
      "name": "firstName",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "lastName",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "hourlyRate",
      "kind": "decimal",
      "scale": 10,
      "required": true,
      "default": 0
    },
    {
      "name": "jobId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "mobilePhone",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "outboundCallerId",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "payrollId",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "payrollProfileId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "appoitmentId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "shiftStart",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "shiftEnd",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "soldByRate",
      "kind": "decimal",
      "scale": 10,
      "required": true,
      "default": 0
    },
    {
      "name": "startDate",
      "kind": "instant",
      "required": true,
      "nullable": true
    },
    {
      "name": "status",
      "kind": "enum",
      "values": [
        "Idle",
        "Dispatched",
        "Working",
        "Meal"
      ],
      "required": true,
      "default": "Idle"
    },
    {
      "name": "skills",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TechnicianSkillResponse",
        "required": true
      },
      "required": true,
      "nullable": true
    },
    {
      "name": "positions",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "enum",
        "values": [
          "Installer",
          "Service",
          "Sales",
          "Maintenance",
          "Helper",
          "InstallProductionManager",
          "ServiceManager",
          "SalesManager",
          "PartRunner",
          "DummyTech"
        ],
        "required": true
      },
      "required": true,
      "nullable": true
    },
    {
      "name": "location",
      "kind": "object",
      "shape": "TenantSettings.V2.TechnicianLocationResponse",
      "required": true,
      "nullable": true
    },
    {
      "name": "bio",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "required": true,
      "nullable": true
    }
  ],
  "Control.NewBusinessUnit": [
    {
      "name": "id",
      "kind": "integer"
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "officialName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "email",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "currency",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "phoneNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "invoiceHeader",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "invoiceMessage",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "defaultTaxRate",
      "kind": "decimal",
      "scale": 10,
      "nullable": true
    },
    {
      "name": "authorizationParagraph",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "acknowledgementParagraph",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "TenantSettings.V2.BusinessUnitAddressResponse",
      "nullable": true
    },
    {
      "name": "materialSku",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "quickbooksClass",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "accountCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "franchiseId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "conceptCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "corporateContractNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "trade",
      "kind": "object",
      "shape": "Services.NamedModel",
      "nullable": true
    },
    {
      "name": "division",
      "kind": "object",
      "shape": "Services.NamedModel",
      "nullable": true
    },
    {
      "name": "tagTypeIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "tenant",
      "kind": "object",
      "shape": "TenantSettings.V2.BusinessUnitTenantResponse",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "certifiedSentriconSpecialistCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "Control.BusinessUnit": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true,
      "default": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "officialName",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "email",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "currency",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "phoneNumber",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "invoiceHeader",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "invoiceMessage",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "defaultTaxRate",
      "kind": "decimal",
      "scale": 10,
      "required": true,
      "nullable": true
    },
    {
      "name": "authorizationParagraph",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "acknowledgementParagraph",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "TenantSettings.V2.BusinessUnitAddressResponse",
      "required": true,
      "nullable": true
    },
    {
      "name": "materialSku",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "quickbooksClass",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "accountCode",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "franchiseId",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "conceptCode",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "corporateContractNumber",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "trade",
      "kind": "object",
      "shape": "Services.NamedModel",
      "required": true,
      "nullable": true
    },
    {
      "name": "division",
      "kind": "object",
      "shape": "Services.NamedModel",
      "required": true,
      "nullable": true
    },
    {
      "name": "tagTypeIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true,
      "nullable": true
    },
    {
      "name": "tenant",
      "kind": "object",
      "shape": "TenantSettings.V2.BusinessUnitTenantResponse",
      "required": true,
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true,
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true,
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "certifiedSentriconSpecialistCode",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      },
      "required": true
    }
  ],
  "Control.NewSku": [
    {
      "name": "id",
      "kind": "integer"
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "default": ""
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "default": 0
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "price",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "memberPrice",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "addOnPrice",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "addOnMemberPrice",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "hours",
      "kind": "decimal",
      "scale": 19,
      "default": 0
    },
    {
      "name": "bonus",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "commissionBonus",
      "kind": "decimal",
      "scale": 10,
      "default": 0
    },
    {
      "name": "paysCommission",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "deductAsJobCost",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "unitOfMeasure",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isInventory",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "costOfSaleAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "assetAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "taxable",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "primaryVendor",
      "kind": "object",
      "shape": "Pricebook.V2.SkuVendorResponse",
      "nullable": true
    },
    {
      "name": "otherVendors",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuVendorResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "categories",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "assets",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuAssetResponse",
        "required": true
      },
      "default": []
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "source",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "externalId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isConfigurableMaterial",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "chargeableByDefault",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "variationsOrConfigurableMaterials",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "default": 1
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "displayInAmount",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "generalLedgerAccountId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "isOtherDirectCost",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "costTypeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "defaultAssetUrl",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "budgetCostCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "budgetCostType",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isCostLocked",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "isPriceLocked",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "isChemical",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "epaNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "activeIngredients",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "manufacturer",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "model",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "manufacturerWarranty",
      "kind": "object",
      "shape": "Warranty"
    },
    {
      "name": "serviceProviderWarranty",
      "kind": "object",
      "shape": "Warranty"
    },
    {
      "name": "recommendations",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.EquipmentRecommendationResponse",
        "required": true
      },
      "default": []
    },
    {
      "name": "upgrades",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "equipmentMaterials",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuLinkResponse",
        "required": true
      },
      "default": []
    },
    {
      "name": "crossSaleGroup",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isConfigurableEquipment",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "variationsOrConfigurableEquipment",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "typeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "dimensions",
      "kind": "object",
      "shape": "Pricebook.V2.DimensionsResponse",
      "nullable": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "type",
      "kind": "enum",
      "values": [
        "Material",
        "Equipment"
      ],
      "required": true
    },
    {
      "name": "generalLedgerAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "costOfSaleAccountId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "assetAccountId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "Control.Sku": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "required": true,
      "default": ""
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true,
      "default": 0
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true,
      "default": true
    },
    {
      "name": "price",
      "kind": "decimal",
      "scale": 2,
      "required": true,
      "default": 0
    },
    {
      "name": "memberPrice",
      "kind": "decimal",
      "scale": 2,
      "required": true,
      "default": 0
    },
    {
      "name": "addOnPrice",
      "kind": "decimal",
      "scale": 2,
      "required": true,
      "default": 0
    },
    {
      "name": "addOnMemberPrice",
      "kind": "decimal",
      "scale": 2,
      "required": true,
      "default": 0
    },
    {
      "name": "hours",
      "kind": "decimal",
      "scale": 19,
      "required": true,
      "default": 0
    },
    {
      "name": "bonus",
      "kind": "decimal",
      "scale": 2,
      "required": true,
      "default": 0
    },
    {
      "name": "commissionBonus",
      "kind": "decimal",
      "scale": 10,
      "required": true,
      "default": 0
    },
    {
      "name": "paysCommission",
      "kind": "boolean",
      "required": true,
      "default": false
    },
    {
      "name": "deductAsJobCost",
      "kind": "boolean",
      "required": true,
      "default": false
    },
    {
      "name": "unitOfMeasure",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "isInventory",
      "kind": "boolean",
      "required": true,
      "default": true
    },
    {
      "name": "costOfSaleAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "required": true,
      "nullable": true
    },
    {
      "name": "assetAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "required": true,
      "nullable": true
    },
    {
      "name": "taxable",
      "kind": "boolean",
      "required": true,
      "default": true
    },
    {
      "name": "primaryVendor",
      "kind": "object",
      "shape": "Pricebook.V2.SkuVendorResponse",
      "required": true,
      "nullable": true
    },
    {
      "name": "otherVendors",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuVendorResponse",
        "required": true
      },
      "required": true,
      "nullable": true
    },
    {
      "name": "categories",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true,
      "default": []
    },
    {
      "name": "assets",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuAssetResponse",
        "required": true
      },
      "required": true,
      "default": []
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true,
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "source",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "externalId",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "isConfigurableMaterial",
      "kind": "boolean",
      "required": true,
      "default": false
    },
    {
      "name": "chargeableByDefault",
      "kind": "boolean",
      "required": true,
      "default": true
    },
    {
      "name": "variationsOrConfigurableMaterials",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true,
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "required": true,
      "default": 1
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true,
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "displayInAmount",
      "kind": "boolean",
      "required": true,
      "default": true
    },
    {
      "name": "generalLedgerAccountId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "isOtherDirectCost",
      "kind": "boolean",
      "required": true,
      "default": false
    },
    {
      "name": "costTypeId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "defaultAssetUrl",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "budgetCostCode",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "budgetCostType",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "isCostLocked",
      "kind": "boolean",
      "required": true,
      "nullable": true
    },
    {
      "name": "isPriceLocked",
      "kind": "boolean",
      "required": true,
      "nullable": true
    },
    {
      "name": "isChemical",
      "kind": "boolean",
      "required": true,
      "nullable": true
    },
    {
      "name": "epaNumber",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "activeIngredients",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "manufacturer",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "model",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "manufacturerWarranty",
      "kind": "object",
      "shape": "Warranty",
      "required": true
    },
    {
      "name": "serviceProviderWarranty",
      "kind": "object",
      "shape": "Warranty",
      "required": true
    },
    {
      "name": "recommendations",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.EquipmentRecommendationResponse",
        "required": true
      },
      "required": true,
      "default": []
    },
    {
      "name": "upgrades",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true,
      "default": []
    },
    {
      "name": "equipmentMaterials",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuLinkResponse",
        "required": true
      },
      "required": true,
      "default": []
    },
    {
      "name": "crossSaleGroup",
      "kind": "text",
      "required": true,
      "nullable": true
    },
    {
      "name": "isConfigurableEquipment",
      "kind": "boolean",
      "required": true,
      "default": false
    },
    {
      "name": "variationsOrConfigurableEquipment",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "required": true,
      "nullable": true
    },
    {
      "name": "typeId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "dimensions",
      "kind": "object",
      "shape": "Pricebook.V2.DimensionsResponse",
      "required": true,
      "nullable": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "type",
      "kind": "enum",
      "values": [
        "Material",
        "Equipment"
      ],
      "required": true
    },
    {
      "name": "generalLedgerAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "required": true,
      "nullable": true
    },
    {
      "name": "costOfSaleAccountId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "assetAccountId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      },
      "required": true
    }
  ],
  "Control.NewWarehouse": [
    {
      "name": "id",
      "kind": "integer"
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "Inventory.V2.AddressResponse"
    },
    {
      "name": "inventoryTemplateId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "Control.Warehouse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "required": true,
      "default": true
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "Inventory.V2.AddressResponse",
      "required": true
    },
    {
      "name": "inventoryTemplateId",
      "kind": "integer",
      "required": true,
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "required": true,
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "required": true,
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      },
      "required": true
    }
  ],
  "World": [
    {
      "name": "$schema",
      "kind": "text",
      "default": ""
    },
    {
      "name": "clock",
      "kind": "instant",
      "default": "2026-01-05T09:00:00Z"
    },
    {
      "name": "settings",
      "kind": "object",
      "shape": "Settings"
    },
    {
      "name": "vendors",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Vendor",
        "required": true
      }
    },
    {
      "name": "vendorCustomFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldType",
        "required": true
      }
    },
    {
      "name": "purchaseOrderTypes",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "PurchaseOrderType",
        "required": true
      }
    },
    {
      "name": "purchaseOrders",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "PurchaseOrder",
        "required": true
      }
    },
    {
      "name": "purchaseOrderCustomFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldType",
        "required": true
      }
    },
    {
      "name": "purchaseOrderRequests",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "PurchaseOrderRequest",
        "required": true
      }
    },
    {
      "name": "markups",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Markup",
        "required": true
      }
    },
    {
      "name": "receipts",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Receipt",
        "required": true
      }
    },
    {
      "name": "receiptCustomFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldType",
        "required": true
      }
    },
    {
      "name": "returnTypes",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "ReturnType",
        "required": true
      }
    },
    {
      "name": "returns",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Return",
        "required": true
      }
    },
    {
      "name": "returnCustomFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldType",
        "required": true
      }
    },
    {
      "name": "transfers",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Transfer",
        "required": true
      }
    },
    {
      "name": "transferCustomFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldType",
        "required": true
      }
    },
    {
      "name": "adjustments",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Adjustment",
        "required": true
      }
    },
    {
      "name": "adjustmentCustomFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldType",
        "required": true
      }
    },
    {
      "name": "bills",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Bill",
        "required": true
      }
    },
    {
      "name": "batches",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Batch",
        "required": true
      }
    },
    {
      "name": "templates",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Template",
        "required": true
      }
    },
    {
      "name": "warehouses",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Warehouse",
        "required": true
      }
    },
    {
      "name": "trucks",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Truck",
        "required": true
      }
    },
    {
      "name": "businessUnits",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "BusinessUnit",
        "required": true
      }
    },
    {
      "name": "technicians",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Technician",
        "required": true
      }
    },
    {
      "name": "projects",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Project",
        "required": true
      }
    },
    {
      "name": "jobs",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Job",
        "required": true
      }
    },
    {
      "name": "skus",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Sku",
        "required": true
      }
    },
    {
      "name": "tagTypes",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TagType",
        "required": true
      }
    },
    {
      "name": "paymentTerms",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "PaymentTerm",
        "required": true
      }
    },
    {
      "name": "budgetCodes",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "BudgetCode",
        "required": true
      }
    }
  ],
  "Settings": [
    {
      "name": "integrationUserId",
      "kind": "integer",
      "default": 1
    },
    {
      "name": "billsOnReceipt",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "vendorDocumentNumberRequired",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "approvalThreshold",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    }
  ],
  "Vendor": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "isTruckReplenishment",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "isMobileCreationRestricted",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "deliveryOption",
      "kind": "enum",
      "values": [
        "Manual",
        "EmailAsExcel",
        "EmailAsPdf",
        "EmailAsPdfRollupView",
        "Electronic",
        "MarkAsSent",
        "EmailAsExcelAndPdf",
        "VendorPortal"
      ],
      "default": "Manual"
    },
    {
      "name": "defaultTaxRate",
      "kind": "decimal",
      "scale": 10,
      "default": 0
    },
    {
      "name": "contactInfo",
      "kind": "object",
      "shape": "Inventory.V2.VendorContactInfoResponse"
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "Inventory.V2.AddressResponse"
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "nullable": true,
      "absentWhenEmpty": true
    },
    {
      "name": "vendorQuickbooksItem",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "paymentTermId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "remittanceVendorId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "tagTypeIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "vendorContacts",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "VendorContact",
        "required": true
      },
      "default": []
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "VendorContact": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "email",
      "kind": "text",
      "required": true
    }
  ],
  "CustomFieldType": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "dataType",
      "kind": "enum",
      "values": [
        "Text",
        "Dropdown",
        "Numeric"
      ],
      "required": true
    },
    {
      "name": "dataTypeOptions",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "text",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    }
  ],
  "PurchaseOrderType": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "automaticallyReceive",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "displayToTechnician",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "impactToTechnicianPayroll",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "allowTechniciansToSendPo",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "defaultRequiredDateDaysOffset",
      "kind": "integer",
      "small": true,
      "default": 0
    },
    {
      "name": "skipWeekends",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "excludeTaxFromJobCosting",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "landedCostMethod",
      "kind": "enum",
      "values": [
        "None",
        "ByValue"
      ],
      "default": "None"
    },
    {
      "name": "includeTaxInFullyLandedCost",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "includeInPoScreen",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "requireJobBeforeReceipt",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "includeInSalesTax",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "isDefault",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "isDefaultForConsignment",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "copyPurchaseOrderItemsToInvoiceWhenReceived",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "alertSettings",
      "kind": "object",
      "shape": "AlertSettings"
    }
  ],
  "AlertSettings": [
    {
      "name": "sendEmailToTechnicianWhenPoMovedToSend",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "sendEmailToTechnicianWhenPoMovedToReceived",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "sendEmailToPmWhenPoMovedToSend",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "sendEmailToPmWhenPoMovedToReceived",
      "kind": "boolean",
      "default": false
    }
  ],
  "PurchaseOrder": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "status",
      "kind": "enum",
      "values": [
        "Pending",
        "Sent",
        "PartiallyReceived",
        "Received",
        "Exported",
        "Canceled"
      ],
      "required": true
    },
    {
      "name": "typeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "vendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "technicianId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "shipTo",
      "kind": "object",
      "shape": "Inventory.V2.AddressResponse"
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "vendorDocumentNumber",
      "kind": "text",
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "date",
      "kind": "date",
      "required": true
    },
    {
      "name": "requiredOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "sentOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "receivedOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "total",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "tax",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "shipping",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "summary",
      "kind": "text",
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "PurchaseOrderItem",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "shipToDescription",
      "kind": "text",
      "default": ""
    },
    {
      "name": "impactsTechnicianPayroll",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "outstandingCanceled",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "canceledReason",
      "kind": "enum",
      "values": [
        "NotRequired",
        "Duplicate",
        "Accidental",
        "VendorIssue",
        "Other",
        "JobCanceled"
      ],
      "nullable": true
    }
  ],
  "PurchaseOrderItem": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "default": ""
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "skuName",
      "kind": "text",
      "required": true
    },
    {
      "name": "skuCode",
      "kind": "text",
      "required": true
    },
    {
      "name": "skuType",
      "kind": "text",
      "required": true
    },
    {
      "name": "vendorPartNumber",
      "kind": "text",
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "quantityReceived",
      "kind": "decimal",
      "scale": 19,
      "default": 0
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "total",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "serialNumbers",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.SerialNumberResponse",
        "required": true
      },
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "status",
      "kind": "enum",
      "values": [
        "Pending",
        "Sent",
        "PartiallyReceived",
        "Received",
        "Canceled"
      ],
      "required": true
    },
    {
      "name": "chargeable",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "addedByReceiptId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "PurchaseOrderRequest": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "requestNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "requestStatus",
      "kind": "enum",
      "values": [
        "PendingApproval",
        "Approved",
        "Rejected"
      ],
      "required": true
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "typeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "vendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "technicianId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "shipTo",
      "kind": "object",
      "shape": "Inventory.V2.AddressResponse",
      "required": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "vendorDocumentNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "date",
      "kind": "date",
      "required": true
    },
    {
      "name": "requiredOn",
      "kind": "date",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "total",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "tax",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "shipping",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "summary",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "PurchaseOrderItem",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "shipToDescription",
      "kind": "text",
      "default": ""
    },
    {
      "name": "impactsTechnicianPayroll",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "rejectionReason",
      "kind": "enum",
      "values": [
        "CostTooHigh",
        "WrongVendor",
        "Other"
      ],
      "nullable": true
    },
    {
      "name": "purchaseOrderId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "Markup": [
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "from",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "to",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "percent",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "id",
      "kind": "integer",
      "required": true
    }
  ],
  "Receipt": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "vendorInvoiceNumber",
      "kind": "text",
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "purchaseOrderId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "billId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "vendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "technicianId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "shipTo",
      "kind": "object",
      "shape": "Inventory.V2.AddressResponse",
      "nullable": true
    },
    {
      "name": "shipToDescription",
      "kind": "text",
      "default": ""
    },
    {
      "name": "receiptAmount",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "taxAmount",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "shippingAmount",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "receivedOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported"
      ],
      "default": "Pending"
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "landedCostMethod",
      "kind": "enum",
      "values": [
        "None",
        "ByValue"
      ],
      "default": "None"
    },
    {
      "name": "otherAmount",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "ReceiptItem",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "nullable": true,
      "vendorNeverNull": true
    }
  ],
  "ReceiptItem": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "default": ""
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "generalLedgerAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "costOfSaleAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "assetAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "purchaseOrderItemId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "allocatedShipping",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "allocatedTax",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "allocatedOtherCosts",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "fullyLandedUnitCost",
      "kind": "decimal",
      "scale": 10,
      "nullable": true
    }
  ],
  "ReturnType": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "automaticallyReceiveVendorCredit",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "includeInSalesTax",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "isDefault",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "isDefaultForConsignment",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    }
  ],
  "Return": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "referenceNumber",
      "kind": "text",
      "default": ""
    },
    {
      "name": "status",
      "kind": "enum",
      "values": [
        "Pending",
        "Returned",
        "CreditReceived",
        "Canceled"
      ],
      "required": true
    },
    {
      "name": "returnTypeId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "vendorId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "purchaseOrderId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "returnAmount",
      "kind": "decimal",
      "scale": 2,
      "required": true
    },
    {
      "name": "taxAmount",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "shippingAmount",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "returnDate",
      "kind": "date",
      "required": true
    },
    {
      "name": "returnedOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "creditReceivedOn",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "batch",
      "kind": "object",
      "shape": "Inventory.V2.BatchResponse",
      "nullable": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported"
      ],
      "default": "Pending"
    },
    {
      "name": "canceledById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "canceledReason",
      "kind": "enum",
      "values": [
        "NotRequired",
        "Duplicate",
        "Accidental",
        "VendorIssue",
        "Other",
        "JobCanceled",
        "NotWarranty",
        "WarrantyRejected"
      ],
      "nullable": true
    },
    {
      "name": "dateCanceled",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "ReturnItem",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      },
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "restockingFee",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "ReturnItem": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "default": ""
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "generalLedgerAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "costOfSaleAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "assetAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "serialNumbers",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.SerialNumberResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "receiptItemId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "Transfer": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "transferType",
      "kind": "text",
      "default": "Replenishment"
    },
    {
      "name": "status",
      "kind": "enum",
      "values": [
        "Pending",
        "Picked",
        "Received",
        "Canceled"
      ],
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "referenceNumber",
      "kind": "text",
      "default": ""
    },
    {
      "name": "fromLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "toLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "default": ""
    },
    {
      "name": "date",
      "kind": "date",
      "required": true
    },
    {
      "name": "pickedDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "receivedDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "batch",
      "kind": "object",
      "shape": "Inventory.V2.BatchResponse",
      "nullable": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported"
      ],
      "default": "Pending"
    },
    {
      "name": "dateRequired",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "canceledById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "canceledReason",
      "kind": "enum",
      "values": [
        "NotRequired",
        "Duplicate",
        "Accidental",
        "VendorIssue",
        "Other",
        "JobCanceled",
        "NotWarranty",
        "WarrantyRejected"
      ],
      "nullable": true
    },
    {
      "name": "dateCanceled",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "pickedById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "receivedById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TransferItem",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      }
    },
    {
      "name": "transferTypeId",
      "kind": "integer",
      "default": 1
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "TransferItem": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "default": ""
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "quantityPicked",
      "kind": "decimal",
      "scale": 19,
      "default": 0
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "totalCost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "serialNumbers",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.SerialNumberResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    }
  ],
  "Adjustment": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "referenceNumber",
      "kind": "text",
      "default": ""
    },
    {
      "name": "type",
      "kind": "enum",
      "values": [
        "Inventory Quantity Adjustment",
        "Beginning Balance"
      ],
      "required": true
    },
    {
      "name": "inventoryLocationId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "default": ""
    },
    {
      "name": "date",
      "kind": "date",
      "required": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "batchId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "batch",
      "kind": "object",
      "shape": "Inventory.V2.BatchResponse",
      "nullable": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported"
      ],
      "default": "Pending"
    },
    {
      "name": "canceledReason",
      "kind": "enum",
      "values": [
        "NotRequired",
        "Duplicate",
        "Accidental",
        "VendorIssue",
        "Other",
        "JobCanceled",
        "NotWarranty",
        "WarrantyRejected"
      ],
      "nullable": true
    },
    {
      "name": "canceledById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "dateCanceled",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "AdjustmentItem",
        "required": true
      },
      "required": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.CustomFieldResponse",
        "required": true
      }
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "AdjustmentItem": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "skuId",
      "kind": "integer",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "default": ""
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "quantity",
      "kind": "decimal",
      "scale": 19,
      "required": true
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "totalCost",
      "kind": "decimal",
      "scale": 10,
      "required": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "serialNumbers",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.SerialNumberResponse",
        "required": true
      },
      "nullable": true
    }
  ],
  "Batch": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported"
      ],
      "default": "Posted"
    }
  ],
  "Template": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "type",
      "kind": "text",
      "default": "Truck"
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "isConsignment",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "locationIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Inventory.V2.InventoryTemplateItemResponse",
        "required": true
      },
      "nullable": true
    }
  ],
  "Warehouse": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "Inventory.V2.AddressResponse"
    },
    {
      "name": "inventoryTemplateId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "Truck": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "warehouseId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "technicianIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "inventoryTemplateId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "BusinessUnit": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "officialName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "email",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "currency",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "phoneNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "invoiceHeader",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "invoiceMessage",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "defaultTaxRate",
      "kind": "decimal",
      "scale": 10,
      "nullable": true
    },
    {
      "name": "authorizationParagraph",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "acknowledgementParagraph",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "address",
      "kind": "object",
      "shape": "TenantSettings.V2.BusinessUnitAddressResponse",
      "nullable": true
    },
    {
      "name": "materialSku",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "quickbooksClass",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "accountCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "franchiseId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "conceptCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "corporateContractNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "trade",
      "kind": "object",
      "shape": "Services.NamedModel",
      "nullable": true
    },
    {
      "name": "division",
      "kind": "object",
      "shape": "Services.NamedModel",
      "nullable": true
    },
    {
      "name": "tagTypeIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "tenant",
      "kind": "object",
      "shape": "TenantSettings.V2.BusinessUnitTenantResponse",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "certifiedSentriconSpecialistCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "Technician": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "userId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "roleIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "mainZoneId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "zoneIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "email",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "phoneNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "loginName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "home",
      "kind": "object",
      "shape": "TenantSettings.V2.TechnicianAddressResponse",
      "nullable": true
    },
    {
      "name": "dailyGoal",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "isManagedTech",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "licenseType",
      "kind": "enum",
      "values": [
        "NonManagedTech",
        "ManagedTech",
        "ManagedInstaller"
      ],
      "nullable": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TechnicianCustomFieldResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "aadUserId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "burdenRate",
      "kind": "decimal",
      "scale": 10,
      "default": 0
    },
    {
      "name": "team",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "jobFilter",
      "kind": "enum",
      "values": [
        "AllScheduledDispatchedWorking",
        "NextScheduledDispatchedWorking",
        "DispatchedWorking",
        "NextScheduledDispatchedWorkingToday",
        "AllScheduledDispatchedWorkingToday",
        "AllScheduledDispatchedWorkingFiveDays",
        "NextScheduledDispatchedWorkingTodayTomorrow",
        "AllScheduledDispatchedWorkingTodayTomorrow",
        "Next2ScheduledDispatchedWorkingToday"
      ],
      "nullable": true
    },
    {
      "name": "permissions",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TechnicianPermissionResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "accountLocked",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "commissionRate",
      "kind": "decimal",
      "scale": 10,
      "default": 0
    },
    {
      "name": "currentValue",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "firstName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "lastName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "hourlyRate",
      "kind": "decimal",
      "scale": 10,
      "default": 0
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "mobilePhone",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "outboundCallerId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "payrollId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "payrollProfileId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "appoitmentId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "shiftStart",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "shiftEnd",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "soldByRate",
      "kind": "decimal",
      "scale": 10,
      "default": 0
    },
    {
      "name": "startDate",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "status",
      "kind": "enum",
      "values": [
        "Idle",
        "Dispatched",
        "Working",
        "Meal"
      ],
      "default": "Idle"
    },
    {
      "name": "skills",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "TenantSettings.V2.TechnicianSkillResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "positions",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "enum",
        "values": [
          "Installer",
          "Service",
          "Sales",
          "Maintenance",
          "Helper",
          "InstallProductionManager",
          "ServiceManager",
          "SalesManager",
          "PartRunner",
          "DummyTech"
        ],
        "required": true
      },
      "nullable": true
    },
    {
      "name": "location",
      "kind": "object",
      "shape": "TenantSettings.V2.TechnicianLocationResponse",
      "nullable": true
    },
    {
      "name": "bio",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "memo",
      "kind": "text",
      "nullable": true
    }
  ],
  "Project": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "number",
      "kind": "text",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "summary",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "status",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "statusId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "subStatus",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "subStatusId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "customerId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "locationId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "projectTypeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "projectManagerIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "businessUnitIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "startDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "targetCompletionDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "actualCompletionDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldApiModel",
        "required": true
      },
      "default": []
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "Job": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "jobNumber",
      "kind": "text",
      "required": true
    },
    {
      "name": "projectId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "customerId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "locationId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "jobStatus",
      "kind": "enum",
      "values": [
        "Scheduled",
        "Dispatched",
        "InProgress",
        "Hold",
        "Completed",
        "Canceled"
      ],
      "default": "Scheduled"
    },
    {
      "name": "completedOn",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "jobTypeId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "priority",
      "kind": "enum",
      "values": [
        "Low",
        "Normal",
        "High",
        "Urgent"
      ],
      "default": "Normal"
    },
    {
      "name": "campaignId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "recallForId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "warrantyId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobGeneratedLeadSource",
      "kind": "object",
      "shape": "Jpm.V2.Base.JobGeneratedLeadSource",
      "nullable": true
    },
    {
      "name": "noCharge",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "notificationsEnabled",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "createdById",
      "kind": "integer",
      "default": 1
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "tagTypeIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "leadCallId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "partnerLeadCallId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "bookingId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "soldById",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "customerPo",
      "kind": "text",
      "default": ""
    },
    {
      "name": "invoiceId",
      "kind": "integer",
      "nullable": true,
      "vendorNeverNull": true
    },
    {
      "name": "membershipId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "total",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "createdFromEstimateId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "estimateIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "equipmentIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "isAutoDispatched",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "summary",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "CustomFieldApiModel",
        "required": true
      },
      "default": []
    },
    {
      "name": "summaryOfWork",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "appointments",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Appointment",
        "required": true
      },
      "default": []
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "Appointment": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "startsOn",
      "kind": "instant",
      "required": true
    },
    {
      "name": "status",
      "kind": "enum",
      "values": [
        "Scheduled",
        "Dispatched",
        "Working",
        "Hold",
        "Done",
        "Canceled"
      ],
      "default": "Scheduled"
    },
    {
      "name": "technicianIds",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "unused",
      "kind": "boolean",
      "default": false
    }
  ],
  "Sku": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "default": ""
    },
    {
      "name": "cost",
      "kind": "decimal",
      "scale": 10,
      "default": 0
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "price",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "memberPrice",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "addOnPrice",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "addOnMemberPrice",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "hours",
      "kind": "decimal",
      "scale": 19,
      "default": 0
    },
    {
      "name": "bonus",
      "kind": "decimal",
      "scale": 2,
      "default": 0
    },
    {
      "name": "commissionBonus",
      "kind": "decimal",
      "scale": 10,
      "default": 0
    },
    {
      "name": "paysCommission",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "deductAsJobCost",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "unitOfMeasure",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isInventory",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "costOfSaleAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "assetAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "taxable",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "primaryVendor",
      "kind": "object",
      "shape": "Pricebook.V2.SkuVendorResponse",
      "nullable": true
    },
    {
      "name": "otherVendors",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuVendorResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "categories",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "assets",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuAssetResponse",
        "required": true
      },
      "default": []
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "source",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "externalId",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isConfigurableMaterial",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "chargeableByDefault",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "variationsOrConfigurableMaterials",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "businessUnitId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "createdById",
      "kind": "integer",
      "default": 1
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "displayInAmount",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "generalLedgerAccountId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "isOtherDirectCost",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "costTypeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "defaultAssetUrl",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "budgetCostCode",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "budgetCostType",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isCostLocked",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "isPriceLocked",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "isChemical",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "epaNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "activeIngredients",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "manufacturer",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "model",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "manufacturerWarranty",
      "kind": "object",
      "shape": "Warranty"
    },
    {
      "name": "serviceProviderWarranty",
      "kind": "object",
      "shape": "Warranty"
    },
    {
      "name": "recommendations",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.EquipmentRecommendationResponse",
        "required": true
      },
      "default": []
    },
    {
      "name": "upgrades",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "default": []
    },
    {
      "name": "equipmentMaterials",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Pricebook.V2.SkuLinkResponse",
        "required": true
      },
      "default": []
    },
    {
      "name": "crossSaleGroup",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "isConfigurableEquipment",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "variationsOrConfigurableEquipment",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "integer",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "typeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "dimensions",
      "kind": "object",
      "shape": "Pricebook.V2.DimensionsResponse",
      "nullable": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "type",
      "kind": "enum",
      "values": [
        "Material",
        "Equipment"
      ],
      "required": true
    },
    {
      "name": "generalLedgerAccount",
      "kind": "object",
      "shape": "Inventory.V2.GLAccountResponse",
      "nullable": true
    },
    {
      "name": "costOfSaleAccountId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "assetAccountId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "externalDataByApplication",
      "kind": "map",
      "of": {
        "name": "",
        "kind": "list",
        "of": {
          "name": "",
          "kind": "object",
          "shape": "Inventory.V2.ExternalDataModel",
          "required": true
        },
        "required": true
      }
    }
  ],
  "Warranty": [
    {
      "name": "duration",
      "kind": "integer",
      "small": true,
      "default": 0
    },
    {
      "name": "description",
      "kind": "text",
      "nullable": true
    }
  ],
  "TagType": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "color",
      "kind": "text",
      "default": "#808080"
    },
    {
      "name": "code",
      "kind": "text",
      "default": ""
    },
    {
      "name": "importance",
      "kind": "enum",
      "values": [
        "Medium",
        "High"
      ],
      "nullable": true
    },
    {
      "name": "isConversionOpportunity",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "allowToUseOnTimesheetActivity",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "isVisibleOnDispatchBoard",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    }
  ],
  "PaymentTerm": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "name",
      "kind": "text",
      "required": true
    },
    {
      "name": "dueDayType",
      "kind": "enum",
      "values": [
        "NumberOfDays",
        "CertainDayOfCurrentMonth",
        "CertainDayOfFollowingMonth"
      ],
      "default": "NumberOfDays"
    },
    {
      "name": "dueDay",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "isCustomerDefault",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "isVendorDefault",
      "kind": "boolean",
      "default": false
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    },
    {
      "name": "inUse",
      "kind": "boolean",
      "nullable": true
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "paymentTermDiscountModel",
      "kind": "object",
      "shape": "Accounting.V2.PaymentTermDiscountAPIModel"
    },
    {
      "name": "interestSettings",
      "kind": "object",
      "shape": "InterestSettings"
    }
  ],
  "InterestSettings": [
    {
      "name": "id",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "rateType",
      "kind": "enum",
      "values": [
        "Flat",
        "Percentage",
        "MaxOfFlatAndPercentage"
      ],
      "default": "Flat"
    },
    {
      "name": "flatRateValue",
      "kind": "decimal",
      "scale": 2,
      "nullable": true
    },
    {
      "name": "percentageRateValue",
      "kind": "decimal",
      "scale": 10,
      "nullable": true
    },
    {
      "name": "chargeMethod",
      "kind": "enum",
      "values": [
        "PrincipalOnly",
        "Total"
      ],
      "nullable": true
    },
    {
      "name": "frequency",
      "kind": "enum",
      "values": [
        "Once",
        "Daily",
        "Monthly"
      ],
      "default": "Once"
    },
    {
      "name": "gracePeriod",
      "kind": "integer",
      "nullable": true,
      "small": true
    },
    {
      "name": "targetInvoices",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "enum",
        "values": [
          "JobInvoices",
          "MembershipInvoices",
          "ProgressInvoices",
          "PointOfSalesInvoices"
        ],
        "required": true
      },
      "default": []
    },
    {
      "name": "taskId",
      "kind": "integer",
      "default": 0
    },
    {
      "name": "taskDisplayName",
      "kind": "text",
      "default": ""
    }
  ],
  "BudgetCode": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "code",
      "kind": "text",
      "required": true
    },
    {
      "name": "description",
      "kind": "text",
      "default": ""
    },
    {
      "name": "segments",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Jpm.BudgetCodes.BudgetCodeSegmentModel",
        "required": true
      },
      "default": []
    },
    {
      "name": "active",
      "kind": "boolean",
      "default": true
    }
  ],
  "Bill": [
    {
      "name": "id",
      "kind": "integer",
      "required": true
    },
    {
      "name": "purchaseOrderId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "syncStatus",
      "kind": "enum",
      "values": [
        "Pending",
        "Posted",
        "Exported",
        "PostedAndExported"
      ],
      "default": "Pending"
    },
    {
      "name": "referenceNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "vendorNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "summary",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "billDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "billAmount",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "taxAmount",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "shippingAmount",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "landedCostMethod",
      "kind": "enum",
      "values": [
        "None",
        "ByValue"
      ],
      "default": "None"
    },
    {
      "name": "otherAmount",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "createdBy",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "createdOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "modifiedOn",
      "kind": "instant",
      "default": "2026-01-01T00:00:00Z"
    },
    {
      "name": "termName",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "dueDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "shipToDescription",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "postDate",
      "kind": "date",
      "nullable": true
    },
    {
      "name": "batch",
      "kind": "object",
      "shape": "Accounting.V2.BatchResponse",
      "nullable": true
    },
    {
      "name": "businessUnit",
      "kind": "object",
      "shape": "Accounting.V2.NamedFieldResponse",
      "nullable": true
    },
    {
      "name": "taxZone",
      "kind": "object",
      "shape": "Accounting.V2.NamedFieldResponse",
      "nullable": true
    },
    {
      "name": "vendor",
      "kind": "object",
      "shape": "Accounting.V2.NamedFieldResponse",
      "nullable": true
    },
    {
      "name": "shipTo",
      "kind": "object",
      "shape": "Accounting.V2.AddressResponse",
      "nullable": true
    },
    {
      "name": "budgetCodeId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "items",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Accounting.V2.InventoryBillItemResponse",
        "required": true
      },
      "default": []
    },
    {
      "name": "customFields",
      "kind": "list",
      "of": {
        "name": "",
        "kind": "object",
        "shape": "Accounting.V2.CustomFieldResponse",
        "required": true
      },
      "nullable": true
    },
    {
      "name": "jobId",
      "kind": "integer",
      "nullable": true
    },
    {
      "name": "jobNumber",
      "kind": "text",
      "nullable": true
    },
    {
      "name": "dateReconciled",
      "kind": "instant",
      "nullable": true
    },
    {
      "name": "billType",
      "kind": "enum",
      "values": [
        "NotSet",
        "Procurement",
        "ApBill",
        "RecurringBill"
      ],
      "default": "Procurement"
    },
    {
      "name": "threeWayMatchDiscrepancy",
      "kind": "enum",
      "values": [
        "NoDiscrepancy",
        "Discrepancy"
      ],
      "default": "NoDiscrepancy"
    }
  ]
}

export const collections = {
  "vendors": {
    "record": "Vendor",
    "wire": "Inventory.V2.VendorResponse"
  },
  "vendorCustomFields": {
    "record": "CustomFieldType",
    "wire": "Inventory.V2.CustomFieldTypeResponse"
  },
  "purchaseOrderTypes": {
    "record": "PurchaseOrderType",
    "wire": "Inventory.V2.PurchaseOrderTypeResponse"
  },
  "purchaseOrders": {
    "record": "PurchaseOrder",
    "wire": "Inventory.V2.PurchaseOrderResponse"
  },
  "purchaseOrderCustomFields": {
    "record": "CustomFieldType",
    "wire": "Inventory.V2.CustomFieldTypeResponse"
  },
  "purchaseOrderRequests": {
    "record": "PurchaseOrderRequest",
    "wire": "Inventory.V2.PurchaseOrderRequestResponse"
  },
  "markups": {
    "record": "Markup",
    "wire": "Inventory.V2.Markups.PurchaseOrderMarkupResponse"
  },
  "receipts": {
    "record": "Receipt",
    "wire": "Inventory.V2.InventoryReceiptResponse"
  },
  "receiptCustomFields": {
    "record": "CustomFieldType",
    "wire": "Inventory.V2.CustomFieldTypeResponse"
  },
  "returnTypes": {
    "record": "ReturnType",
    "wire": "Inventory.V2.ListReturnTypesResponse"
  },
  "returns": {
    "record": "Return",
    "wire": "Inventory.V2.InventoryReturnResponse"
  },
  "returnCustomFields": {
    "record": "CustomFieldType",
    "wire": "Inventory.V2.CustomFieldTypeResponse"
  },
  "transfers": {
    "record": "Transfer",
    "wire": "Inventory.V2.InventoryTransferResponse"
  },
  "transferCustomFields": {
    "record": "CustomFieldType",
    "wire": "Inventory.V2.CustomFieldTypeResponse"
  },
  "adjustments": {
    "record": "Adjustment",
    "wire": "Inventory.V2.InventoryAdjustmentResponse"
  },
  "adjustmentCustomFields": {
    "record": "CustomFieldType",
    "wire": "Inventory.V2.CustomFieldTypeResponse"
  },
  "bills": {
    "record": "Bill",
    "wire": "Accounting.V2.InventoryBillResponse"
  },
  "batches": {
    "record": "Batch"
  },
  "templates": {
    "record": "Template",
    "wire": "Inventory.V2.InventoryTemplateResponse"
  },
  "warehouses": {
    "record": "Warehouse",
    "wire": "Inventory.V2.WarehouseResponse"
  },
  "trucks": {
    "record": "Truck",
    "wire": "Inventory.V2.TruckResponse"
  },
  "businessUnits": {
    "record": "BusinessUnit",
    "wire": "TenantSettings.V2.BusinessUnitResponse"
  },
  "technicians": {
    "record": "Technician",
    "wire": "TenantSettings.V2.TechnicianResponse"
  },
  "projects": {
    "record": "Project",
    "wire": "Jpm.V2.ProjectResponse"
  },
  "jobs": {
    "record": "Job",
    "wire": "Jpm.V2.JobResponse"
  },
  "skus": {
    "record": "Sku",
    "wire": {
      "Material": "Pricebook.V2.MaterialResponse",
      "Equipment": "Pricebook.V2.EquipmentResponse"
    }
  },
  "tagTypes": {
    "record": "TagType",
    "wire": "TenantSettings.V2.TagTypeResponse"
  },
  "paymentTerms": {
    "record": "PaymentTerm",
    "wire": "Accounting.V2.PaymentTermAPIModel"
  },
  "budgetCodes": {
    "record": "BudgetCode",
    "wire": "Jpm.BudgetCodes.BudgetCodeModel"
  }
} as const

export const documentRules: readonly string[] = [
  "AUTH-01",
  "AUTH-02",
  "AUTH-03",
  "AUTH-04",
  "AUTH-05",
  "AUTH-06",
  "AUTH-07",
  "AUTH-08",
  "AUTH-09",
  "AUTH-10",
  "AUTH-11",
  "AUTH-12",
  "GATE-01",
  "GATE-02",
  "GATE-03",
  "GATE-04",
  "GATE-05",
  "GATE-06",
  "GATE-07",
  "GATE-08",
  "ERR-01",
  "ERR-02",
  "ERR-03",
  "ERR-04",
  "ERR-05",
  "ERR-06",
  "ERR-07",
  "ERR-08",
  "ERR-09",
  "ERR-10",
  "ERR-11",
  "ERR-12",
  "ERR-13",
  "ERR-14",
  "ERR-15",
  "ERR-16",
  "ERR-17",
  "VAL-01",
  "VAL-02",
  "VAL-03",
  "VAL-04",
  "VAL-05",
  "VAL-06",
  "VAL-07",
  "VAL-08",
  "VAL-09",
  "REF-08",
  "ADV-01",
  "ADV-02",
  "ADV-03",
  "ADV-04",
  "ADV-05",
  "ADV-06",
  "ADV-07",
  "ADV-08"
]
