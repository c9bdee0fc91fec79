// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.
import type { ShapeTable } from '../tables.ts'

export declare const operations: {
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
      "RCP-11",
      "RCP-13"
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
      "PO-22",
      "POT-07"
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
      "POT-05",
      "POT-07"
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
      "POT-06",
      "POT-07"
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
      "POT-06",
      "POT-07"
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
      "RCP-11",
      "RCP-13"
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
      "RCP-11",
      "RCP-12",
      "RCP-13",
      "RCP-14"
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
    "summary": "Update a transfer",
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
      "ERR-11",
      "ERR-17",
      "VAL-02",
      "VAL-03",
      "VAL-04",
      "VAL-05",
      "VAL-07",
      "REF-02",
      "REF-03",
      "REF-04",
      "REF-05",
      "PO-21",
      "EXT-01",
      "EXT-02",
      "EXT-03",
      "TRF-01",
      "TRF-02",
      "TRF-03",
      "TRF-04",
      "ADJ-03"
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
          "Adjustment",
          "BeginningBalance",
          "InventoryReturn",
          "InventoryCount",
          "AutoConsume",
          "ReturnToWarehouse",
          "Consignment",
          "ConsignmentInventoryCount",
          "ReturnToVendor",
          "IntracompanyTransferIncoming",
          "IntracompanyTransferOutgoing",
          "Inventory Quantity Adjustment",
          "Beginning Balance",
          "Inventory Return",
          "Inventory Count",
          "Auto Consume",
          "Return To Warehouse",
          "Consignment Inventory Count",
          "Return To Vendor",
          "Intracompany Transfer Incoming",
          "Intracompany Transfer Outgoing"
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
      "ADJ-01"
    ]
  },
  "Adjustments_Create": {
    "method": "POST",
    "path": "/inventory/v2/tenant/{tenant}/adjustments",
    "tag": "Adjustments",
    "summary": "Create an adjustment",
    "scope": "tn.inv.adjustments:w",
    "query": [],
    "body": "Inventory.V2.CreateInventoryAdjustmentRequest",
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
      "REF-01",
      "REF-03",
      "REF-04",
      "REF-05",
      "PO-21",
      "EXT-01",
      "EXT-03",
      "ADJ-01",
      "ADJ-03"
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
    "summary": "Update an adjustment",
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
      "ERR-11",
      "ERR-17",
      "VAL-02",
      "VAL-03",
      "VAL-04",
      "VAL-05",
      "VAL-07",
      "REF-01",
      "REF-03",
      "REF-04",
      "REF-05",
      "PO-21",
      "EXT-01",
      "EXT-02",
      "EXT-03",
      "ADJ-01",
      "ADJ-02",
      "ADJ-03"
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
        "name": "sort",
        "kind": "sort",
        "values": [
          "Id",
          "Name",
          "ModifiedOn",
          "CreatedOn"
        ]
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
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-10",
      "LIST-13",
      "LIST-16",
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
          "Name",
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
      "LIST-16",
      "VAL-01",
      "VAL-06",
      "VAL-08",
      "REF-08"
    ]
  },
  "Employees_GetList": {
    "method": "GET",
    "path": "/settings/v2/tenant/{tenant}/employees",
    "tag": "Settings",
    "summary": "List employees",
    "scope": "tn.stt.employees:r",
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
        "name": "email",
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
      "shape": "TenantSettings.V2.EmployeeResponse"
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
  "Employees_Get": {
    "method": "GET",
    "path": "/settings/v2/tenant/{tenant}/employees/{id}",
    "tag": "Settings",
    "summary": "Read an employee",
    "scope": "tn.stt.employees:r",
    "query": [],
    "answer": {
      "kind": "one",
      "shape": "TenantSettings.V2.EmployeeResponse"
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
  "Export_Employees": {
    "method": "GET",
    "path": "/settings/v2/tenant/{tenant}/export/employees",
    "tag": "Settings",
    "summary": "Export employees",
    "scope": "tn.stt.employees:r",
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
      "shape": "TenantSettings.V2.ExportEmployeeResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-08",
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-05"
    ]
  },
  "Export_Technicians": {
    "method": "GET",
    "path": "/settings/v2/tenant/{tenant}/export/technicians",
    "tag": "Settings",
    "summary": "Export technicians",
    "scope": "tn.stt.technicians:r",
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
      "shape": "TenantSettings.V2.ExportTechnicianResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-08",
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-05"
    ]
  },
  "Export_BusinessUnits": {
    "method": "GET",
    "path": "/settings/v2/tenant/{tenant}/export/business-units",
    "tag": "Settings",
    "summary": "Export business units",
    "scope": "tn.stt.businessunits:r",
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
      "shape": "TenantSettings.V2.ExportBusinessUnitResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-08",
      "EXT-01",
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-05"
    ]
  },
  "Export_TagTypes": {
    "method": "GET",
    "path": "/settings/v2/tenant/{tenant}/export/tag-types",
    "tag": "Settings",
    "summary": "Export tag types",
    "scope": "tn.stt.tagtypes:r",
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
      "shape": "TenantSettings.V2.ExportTagTypeResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-08",
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-05"
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
        "name": "number",
        "kind": "text"
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
        "name": "contractStartDateBefore",
        "kind": "instant"
      },
      {
        "name": "contractStartDateOnOrAfter",
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
      "LIST-10",
      "LIST-12",
      "LIST-13",
      "LIST-16",
      "VAL-01",
      "VAL-02",
      "VAL-06",
      "VAL-08",
      "REF-07",
      "REF-08",
      "EXT-01"
    ]
  },
  "Export_Jobs": {
    "method": "GET",
    "path": "/jpm/v2/tenant/{tenant}/export/jobs",
    "tag": "JobPlanning",
    "summary": "Export jobs",
    "scope": "tn.jpm.jobs:r",
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
      "shape": "Jpm.V2.ExportJobsResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-08",
      "EXT-01",
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-05",
      "EXP-06"
    ]
  },
  "Export_Projects": {
    "method": "GET",
    "path": "/jpm/v2/tenant/{tenant}/export/projects",
    "tag": "JobPlanning",
    "summary": "Export projects",
    "scope": "tn.jpm.projects:r",
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
      "shape": "Jpm.V2.ExportProjectsResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-08",
      "EXT-01",
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-05",
      "EXP-06"
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
        "name": "categoryIds",
        "kind": "integers"
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
      "LIST-15",
      "LIST-16"
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
        "name": "categoryIds",
        "kind": "integers"
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
      "LIST-15",
      "LIST-16"
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
  "Services_GetList": {
    "method": "GET",
    "path": "/pricebook/v2/tenant/{tenant}/services",
    "tag": "Pricebook",
    "summary": "List services",
    "scope": "tn.pb.services:r",
    "query": [
      {
        "name": "calculatePrices",
        "kind": "boolean"
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
      "shape": "Pricebook.V2.ServiceGetResponse"
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
      "LIST-15",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "VAL-08",
      "REF-08",
      "REF-09",
      "EXT-01"
    ]
  },
  "Services_Get": {
    "method": "GET",
    "path": "/pricebook/v2/tenant/{tenant}/services/{id}",
    "tag": "Pricebook",
    "summary": "Read a service",
    "scope": "tn.pb.services:r",
    "query": [
      {
        "name": "calculatePrices",
        "kind": "boolean"
      },
      {
        "name": "externalDataApplicationGuid",
        "kind": "guid"
      }
    ],
    "answer": {
      "kind": "one",
      "shape": "Pricebook.V2.ServiceGetResponse"
    },
    "rules": [
      "GATE-07",
      "ERR-09",
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-08",
      "REF-09",
      "EXT-01"
    ]
  },
  "Export_Equipment": {
    "method": "GET",
    "path": "/pricebook/v2/tenant/{tenant}/export/equipment",
    "tag": "Pricebook",
    "summary": "Export equipment",
    "scope": "tn.pb.equipment:r",
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
      "shape": "Pricebook.V2.ExportEquipmentResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-08",
      "EXT-01",
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-05"
    ]
  },
  "Export_Materials": {
    "method": "GET",
    "path": "/pricebook/v2/tenant/{tenant}/export/materials",
    "tag": "Pricebook",
    "summary": "Export materials",
    "scope": "tn.pb.materials:r",
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
      "shape": "Pricebook.V2.ExportMaterialResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-05",
      "VAL-06",
      "REF-08",
      "EXT-01",
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-05"
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
  },
  "InventoryBills_GetCustomFieldTypes": {
    "method": "GET",
    "path": "/accounting/v2/tenant/{tenant}/inventory-bills/custom-fields",
    "tag": "Accounting",
    "summary": "List custom fields of bills",
    "scope": "tn.acc.inventorybills:r",
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
      "shape": "Accounting.V2.CustomFieldTypeResponse"
    },
    "rules": [
      "LIST-01",
      "LIST-02",
      "LIST-03",
      "LIST-04",
      "LIST-07",
      "LIST-08",
      "VAL-01",
      "VAL-06",
      "VAL-08",
      "BILL-03"
    ]
  },
  "InventoryBills_UpdateCustomFields": {
    "method": "PATCH",
    "path": "/accounting/v2/tenant/{tenant}/inventory-bills/custom-fields",
    "tag": "Accounting",
    "summary": "Set custom fields of bills",
    "scope": "tn.acc.inventorybills:w",
    "query": [],
    "body": "Accounting.V2.CustomFieldUpdateRequest",
    "answer": {
      "kind": "empty"
    },
    "rules": [
      "ERR-17",
      "VAL-03",
      "VAL-07",
      "CF-01",
      "BILL-03"
    ]
  },
  "InventoryBills_MarkAsExported": {
    "method": "POST",
    "path": "/accounting/v2/tenant/{tenant}/inventory-bills/markasexported",
    "tag": "Accounting",
    "summary": "Mark bills as exported",
    "scope": "tn.acc.inventorybills:w",
    "query": [],
    "body": "Accounting.V2.MarkInventoryBillAsExportedUpdateRequest",
    "answer": {
      "kind": "list",
      "shape": "Accounting.V2.MarkInventoryBillAsExportedUpdateResponse"
    },
    "rules": [
      "VAL-03",
      "VAL-04",
      "PO-13",
      "PO-14",
      "RCP-07",
      "BILL-01",
      "BILL-02"
    ]
  },
  "Export_InventoryBills": {
    "method": "GET",
    "path": "/accounting/v2/tenant/{tenant}/export/inventory-bills",
    "tag": "Accounting",
    "summary": "Export inventory bills",
    "scope": "tn.acc.inventorybills:r",
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
      "shape": "Accounting.V2.ExportInventoryBillResponse"
    },
    "rules": [
      "VAL-01",
      "VAL-02",
      "VAL-05",
      "VAL-06",
      "REF-08",
      "RCP-11",
      "EXP-01",
      "EXP-02",
      "EXP-03",
      "EXP-04",
      "EXP-05",
      "EXP-06"
    ]
  }
}
export declare const controlOperations: {
  "Mock_Health": {
    "method": "GET",
    "path": "/_mock/health",
    "query": [],
    "answer": "Control.Health",
    "rules": []
  },
  "Mock_Reset": {
    "method": "POST",
    "path": "/_mock/reset",
    "query": [],
    "rules": []
  },
  "Mock_Snapshot": {
    "method": "PUT",
    "path": "/_mock/snapshots/{name}",
    "query": [],
    "rules": []
  },
  "Mock_DeleteSnapshot": {
    "method": "DELETE",
    "path": "/_mock/snapshots/{name}",
    "query": [],
    "rules": []
  },
  "Mock_Restore": {
    "method": "POST",
    "path": "/_mock/snapshots/{name}/restore",
    "query": [],
    "rules": []
  },
  "Mock_Export": {
    "method": "GET",
    "path": "/_mock/export",
    "query": [],
    "rules": []
  },
  "Tenants_Snapshot": {
    "method": "PUT",
    "path": "/_mock/tenants/{tenant}/snapshots/{name}",
    "query": [],
    "rules": []
  },
  "Tenants_DeleteSnapshot": {
    "method": "DELETE",
    "path": "/_mock/tenants/{tenant}/snapshots/{name}",
    "query": [],
    "rules": []
  },
  "Tenants_Restore": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/snapshots/{name}/restore",
    "query": [],
    "rules": []
  },
  "Tenants_Export": {
    "method": "GET",
    "path": "/_mock/tenants/{tenant}/export",
    "query": [],
    "rules": []
  },
  "Journal_Get": {
    "method": "GET",
    "path": "/_mock/journal",
    "query": [
      "operation",
      "tenant",
      "client",
      "status",
      "rule",
      "failure",
      "method",
      "since",
      "before",
      "limit",
      "bodies"
    ],
    "answer": "Control.Journal",
    "rules": []
  },
  "Journal_Clear": {
    "method": "DELETE",
    "path": "/_mock/journal",
    "query": [
      "tenant"
    ],
    "rules": []
  },
  "Journal_Har": {
    "method": "GET",
    "path": "/_mock/journal.har",
    "query": [
      "operation",
      "tenant",
      "client",
      "status",
      "rule",
      "failure",
      "method",
      "since",
      "before",
      "limit"
    ],
    "rules": []
  },
  "Advice_Get": {
    "method": "GET",
    "path": "/_mock/advice",
    "query": [
      "tenant"
    ],
    "answer": "Control.Advice",
    "rules": []
  },
  "Clock_Get": {
    "method": "GET",
    "path": "/_mock/clock",
    "query": [],
    "rules": []
  },
  "Clock_Set": {
    "method": "PUT",
    "path": "/_mock/clock",
    "query": [],
    "rules": []
  },
  "Clock_Advance": {
    "method": "POST",
    "path": "/_mock/clock/advance",
    "query": [],
    "rules": []
  },
  "Clock_Run": {
    "method": "POST",
    "path": "/_mock/clock/run",
    "query": [],
    "rules": []
  },
  "Clock_Stand": {
    "method": "POST",
    "path": "/_mock/clock/stand",
    "query": [],
    "rules": []
  },
  "Failures_GetList": {
    "method": "GET",
    "path": "/_mock/failures",
    "query": [],
    "answer": "Control.Failures",
    "rules": []
  },
  "Failures_Create": {
    "method": "POST",
    "path": "/_mock/failures",
    "query": [],
    "body": "Control.NewFailure",
    "answer": "Control.Failure",
    "rules": []
  },
  "Failures_Clear": {
    "method": "DELETE",
    "path": "/_mock/failures",
    "query": [],
    "rules": []
  },
  "Failures_Stop": {
    "method": "DELETE",
    "path": "/_mock/failures/{id}",
    "query": [],
    "rules": []
  },
  "Responses_GetList": {
    "method": "GET",
    "path": "/_mock/responses",
    "query": [],
    "answer": "Control.Responses",
    "rules": []
  },
  "Responses_Create": {
    "method": "POST",
    "path": "/_mock/responses",
    "query": [],
    "body": "Control.NewResponse",
    "answer": "Control.Response",
    "rules": []
  },
  "Responses_Clear": {
    "method": "DELETE",
    "path": "/_mock/responses",
    "query": [],
    "rules": []
  },
  "Responses_Stop": {
    "method": "DELETE",
    "path": "/_mock/responses/{id}",
    "query": [],
    "rules": []
  },
  "TenantFailures_GetList": {
    "method": "GET",
    "path": "/_mock/tenants/{tenant}/failures",
    "query": [],
    "answer": "Control.Failures",
    "rules": []
  },
  "TenantFailures_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/failures",
    "query": [],
    "body": "Control.NewFailure",
    "answer": "Control.Failure",
    "rules": []
  },
  "TenantFailures_Clear": {
    "method": "DELETE",
    "path": "/_mock/tenants/{tenant}/failures",
    "query": [],
    "rules": []
  },
  "TenantFailures_Stop": {
    "method": "DELETE",
    "path": "/_mock/tenants/{tenant}/failures/{id}",
    "query": [],
    "rules": []
  },
  "TenantResponses_GetList": {
    "method": "GET",
    "path": "/_mock/tenants/{tenant}/responses",
    "query": [],
    "answer": "Control.Responses",
    "rules": []
  },
  "TenantResponses_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/responses",
    "query": [],
    "body": "Control.NewResponse",
    "answer": "Control.Response",
    "rules": []
  },
  "TenantResponses_Clear": {
    "method": "DELETE",
    "path": "/_mock/tenants/{tenant}/responses",
    "query": [],
    "rules": []
  },
  "TenantResponses_Stop": {
    "method": "DELETE",
    "path": "/_mock/tenants/{tenant}/responses/{id}",
    "query": [],
    "rules": []
  },
  "Tenants_Reset": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/reset",
    "query": [],
    "rules": []
  },
  "Settings_Get": {
    "method": "GET",
    "path": "/_mock/tenants/{tenant}/settings",
    "query": [],
    "answer": "Control.Settings",
    "rules": []
  },
  "Settings_Update": {
    "method": "PATCH",
    "path": "/_mock/tenants/{tenant}/settings",
    "query": [
      "dryRun"
    ],
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
    "query": [
      "dryRun"
    ],
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
    "query": [
      "dryRun"
    ],
    "answer": "Inventory.V2.PurchaseOrderResponse",
    "rules": [
      "PO-11",
      "PO-10"
    ]
  },
  "PurchaseOrders_Export": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/purchase-orders/{id}/export",
    "query": [
      "dryRun"
    ],
    "answer": "Inventory.V2.PurchaseOrderResponse",
    "rules": [
      "PO-13",
      "PO-14"
    ]
  },
  "PurchaseOrders_CancelOutstanding": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/purchase-orders/{id}/cancel-outstanding",
    "query": [
      "dryRun"
    ],
    "answer": "Inventory.V2.PurchaseOrderResponse",
    "rules": [
      "PO-20"
    ]
  },
  "Returns_MarkReturned": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/returns/{id}/mark-returned",
    "query": [
      "dryRun"
    ],
    "answer": "Inventory.V2.InventoryReturnResponse",
    "rules": [
      "RET-02"
    ]
  },
  "Returns_ReceiveCredit": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/returns/{id}/receive-credit",
    "query": [
      "dryRun"
    ],
    "answer": "Inventory.V2.InventoryReturnResponse",
    "rules": [
      "RET-02"
    ]
  },
  "Transfers_Pick": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/transfers/{id}/pick",
    "query": [
      "dryRun"
    ],
    "answer": "Inventory.V2.InventoryTransferResponse",
    "rules": [
      "TRF-02"
    ]
  },
  "Transfers_Receive": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/transfers/{id}/receive",
    "query": [
      "dryRun"
    ],
    "answer": "Inventory.V2.InventoryTransferResponse",
    "rules": [
      "TRF-02"
    ]
  },
  "Transfers_Cancel": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/transfers/{id}/cancel",
    "query": [
      "dryRun"
    ],
    "answer": "Inventory.V2.InventoryTransferResponse",
    "rules": [
      "TRF-02"
    ]
  },
  "Transfers_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/transfers",
    "query": [
      "dryRun"
    ],
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
    "query": [
      "dryRun"
    ],
    "body": "Control.NewAdjustment",
    "answer": "Inventory.V2.InventoryAdjustmentResponse",
    "rules": [
      "ADJ-01"
    ]
  },
  "Adjustments_Cancel": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/adjustments/{id}/cancel",
    "query": [
      "dryRun"
    ],
    "answer": "Inventory.V2.InventoryAdjustmentResponse",
    "rules": [
      "ADJ-02"
    ]
  },
  "PurchaseOrderRequests_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/purchase-order-requests",
    "query": [
      "dryRun"
    ],
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
    "query": [
      "dryRun"
    ],
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
    "query": [
      "dryRun"
    ],
    "answer": "Control.Batch",
    "rules": [
      "RCP-07"
    ]
  },
  "Jobs_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/jobs",
    "query": [
      "dryRun"
    ],
    "body": "Control.NewJob",
    "answer": "Control.Job",
    "rules": [
      "REF-08"
    ]
  },
  "Projects_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/projects",
    "query": [
      "dryRun"
    ],
    "body": "Control.NewProject",
    "answer": "Control.Project",
    "rules": [
      "REF-08"
    ]
  },
  "Technicians_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/technicians",
    "query": [
      "dryRun"
    ],
    "body": "Control.NewTechnician",
    "answer": "Control.Technician",
    "rules": [
      "REF-08"
    ]
  },
  "Employees_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/employees",
    "query": [
      "dryRun"
    ],
    "body": "Control.NewEmployee",
    "answer": "Control.Employee",
    "rules": [
      "REF-08"
    ]
  },
  "Services_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/services",
    "query": [
      "dryRun"
    ],
    "body": "Control.NewService",
    "answer": "Control.Service",
    "rules": [
      "REF-08"
    ]
  },
  "Categories_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/categories",
    "query": [
      "dryRun"
    ],
    "body": "Control.NewCategory",
    "answer": "Control.Category",
    "rules": [
      "REF-08",
      "LIST-16"
    ]
  },
  "BusinessUnits_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/business-units",
    "query": [
      "dryRun"
    ],
    "body": "Control.NewBusinessUnit",
    "answer": "Control.BusinessUnit",
    "rules": [
      "REF-08"
    ]
  },
  "Skus_Create": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/skus",
    "query": [
      "dryRun"
    ],
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
    "query": [
      "dryRun"
    ],
    "body": "Control.NewWarehouse",
    "answer": "Control.Warehouse",
    "rules": [
      "REF-03"
    ]
  },
  "Mock_Get": {
    "method": "GET",
    "path": "/_mock",
    "query": [],
    "answer": "Control.Mock",
    "rules": []
  },
  "Events_Listen": {
    "method": "GET",
    "path": "/_mock/events",
    "query": [
      "tenant"
    ],
    "rules": []
  },
  "Journal_GetById": {
    "method": "GET",
    "path": "/_mock/journal/{id}",
    "query": [],
    "answer": "Control.ExchangeDetail",
    "rules": []
  },
  "Rules_GetList": {
    "method": "GET",
    "path": "/_mock/rules",
    "query": [],
    "answer": "Control.Rules",
    "rules": []
  },
  "Rules_GetById": {
    "method": "GET",
    "path": "/_mock/rules/{rule}",
    "query": [],
    "answer": "Control.Rule",
    "rules": []
  },
  "Operations_GetList": {
    "method": "GET",
    "path": "/_mock/operations",
    "query": [],
    "answer": "Control.OperationList",
    "rules": []
  },
  "Operations_GetById": {
    "method": "GET",
    "path": "/_mock/operations/{operation}",
    "query": [],
    "answer": "Control.Operation",
    "rules": []
  },
  "Coverage_Get": {
    "method": "GET",
    "path": "/_mock/coverage",
    "query": [],
    "rules": []
  },
  "Clock_Waiting": {
    "method": "GET",
    "path": "/_mock/clock/waiting",
    "query": [],
    "answer": "Control.Waiting",
    "rules": []
  },
  "Mock_Snapshots": {
    "method": "GET",
    "path": "/_mock/snapshots",
    "query": [],
    "rules": []
  },
  "Tenants_GetList": {
    "method": "GET",
    "path": "/_mock/tenants",
    "query": [
      "search",
      "limit"
    ],
    "answer": "Control.Tenants",
    "rules": []
  },
  "Tenants_Load": {
    "method": "PUT",
    "path": "/_mock/tenants/{tenant}",
    "query": [],
    "rules": []
  },
  "Tenants_Merge": {
    "method": "PATCH",
    "path": "/_mock/tenants/{tenant}",
    "query": [],
    "rules": []
  },
  "TenantJournal_Get": {
    "method": "GET",
    "path": "/_mock/tenants/{tenant}/journal",
    "query": [
      "operation",
      "client",
      "status",
      "rule",
      "failure",
      "method",
      "since",
      "before",
      "limit",
      "bodies"
    ],
    "answer": "Control.Journal",
    "rules": []
  },
  "TenantJournal_Clear": {
    "method": "DELETE",
    "path": "/_mock/tenants/{tenant}/journal",
    "query": [],
    "rules": []
  },
  "TenantAdvice_Get": {
    "method": "GET",
    "path": "/_mock/tenants/{tenant}/advice",
    "query": [],
    "answer": "Control.Advice",
    "rules": []
  },
  "TenantCoverage_Get": {
    "method": "GET",
    "path": "/_mock/tenants/{tenant}/coverage",
    "query": [],
    "rules": []
  },
  "Operations_Run": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/operations/{operation}",
    "query": [],
    "body": "Control.NewRun",
    "answer": "Control.Run",
    "rules": []
  },
  "Records_GetCollections": {
    "method": "GET",
    "path": "/_mock/tenants/{tenant}/records",
    "query": [],
    "answer": "Control.Collections",
    "rules": []
  },
  "Records_GetList": {
    "method": "GET",
    "path": "/_mock/tenants/{tenant}/records/{collection}",
    "query": [
      "page",
      "pageSize"
    ],
    "answer": "Control.Records",
    "rules": []
  },
  "Records_GetById": {
    "method": "GET",
    "path": "/_mock/tenants/{tenant}/records/{collection}/{id}",
    "query": [],
    "answer": "Control.RecordSheet",
    "rules": []
  },
  "Tenants_Snapshots": {
    "method": "GET",
    "path": "/_mock/tenants/{tenant}/snapshots",
    "query": [],
    "rules": []
  },
  "Tenants_Compare": {
    "method": "GET",
    "path": "/_mock/tenants/{tenant}/snapshots/{name}/compare",
    "query": [
      "with"
    ],
    "rules": []
  },
  "Vendors_Arrange": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/vendors",
    "query": [
      "dryRun"
    ],
    "body": "Control.ArrangedVendor",
    "answer": "Inventory.V2.VendorResponse",
    "rules": [
      "VEN-02"
    ]
  },
  "PurchaseOrders_Arrange": {
    "method": "POST",
    "path": "/_mock/tenants/{tenant}/purchase-orders",
    "query": [
      "dryRun"
    ],
    "body": "Control.ArrangedPurchaseOrder",
    "answer": "Inventory.V2.PurchaseOrderResponse",
    "rules": [
      "PO-10"
    ]
  }
}
export declare const collections: {
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
  "billCustomFields": {
    "record": "CustomFieldType",
    "wire": "Inventory.V2.CustomFieldTypeResponse"
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
  "employees": {
    "record": "Employee",
    "wire": "TenantSettings.V2.EmployeeResponse"
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
  "services": {
    "record": "Service",
    "wire": "Pricebook.V2.ServiceGetResponse"
  },
  "categories": {
    "record": "Category"
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
}
export declare const refusals: {
  "Connect_Token": {
    "rules": [
      "AUTH-03",
      "GATE-02",
      "ERR-13"
    ],
    "statuses": [
      400,
      413,
      429,
      501
    ]
  },
  "PurchaseOrders_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "PurchaseOrders_Create": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-11",
      "ERR-12",
      "ERR-13",
      "REF-01",
      "REF-02",
      "REF-03",
      "REF-04",
      "REF-05",
      "REF-06",
      "REF-07",
      "POT-05",
      "PO-05",
      "PO-06",
      "PO-09",
      "PO-21",
      "RCP-08",
      "RCP-09"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "PurchaseOrders_GetRequests": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "PurchaseOrders_GetById": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "PurchaseOrders_Update": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-11",
      "ERR-12",
      "ERR-13",
      "REF-01",
      "REF-02",
      "REF-03",
      "REF-04",
      "REF-05",
      "REF-06",
      "REF-07",
      "PO-05",
      "PO-06",
      "PO-09",
      "PO-14",
      "PO-15",
      "PO-16",
      "PO-21"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      501
    ]
  },
  "PurchaseOrders_Cancel": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-12",
      "ERR-13",
      "PO-14",
      "PO-17"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      501
    ]
  },
  "PurchaseOrders_ApproveRequest": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-09",
      "POR-03"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "PurchaseOrders_RejectRequest": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-12",
      "ERR-13",
      "POR-03"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      501
    ]
  },
  "PurchaseOrdersMarkup_Get": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "PurchaseOrdersMarkup_Create": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-12",
      "ERR-13",
      "POM-01"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "PurchaseOrdersMarkup_GetById": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "PurchaseOrdersMarkup_Update": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-12",
      "ERR-13",
      "POM-01"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      501
    ]
  },
  "PurchaseOrdersMarkup_Delete": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "PurchaseOrderTypes_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "PurchaseOrderTypes_Create": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-12",
      "ERR-13",
      "POT-03",
      "POT-05",
      "POT-06"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "PurchaseOrderTypes_Update": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-12",
      "ERR-13",
      "POT-03",
      "POT-05",
      "POT-06"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      409,
      413,
      415,
      429,
      501
    ]
  },
  "Receipts_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Receipts_CreateReceipt": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-11",
      "ERR-12",
      "ERR-13",
      "REF-02",
      "REF-04",
      "REF-06",
      "POT-05",
      "PO-14",
      "RCP-01",
      "RCP-02",
      "RCP-04",
      "RCP-08",
      "RCP-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      501
    ]
  },
  "Receipts_UpdateCustomFields": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-12",
      "ERR-13",
      "CF-01"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "Receipts_CancelReceipts": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-12",
      "ERR-13",
      "PO-17",
      "RCP-06",
      "RCP-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      501
    ]
  },
  "Returns_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Returns_CreateReturn": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-11",
      "ERR-12",
      "ERR-13",
      "REF-01",
      "REF-02",
      "REF-03",
      "REF-04",
      "REF-05",
      "REF-06",
      "RET-04",
      "RET-08",
      "RET-09",
      "RTT-01"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      501
    ]
  },
  "Returns_UpdateCustomFields": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-12",
      "ERR-13",
      "CF-01"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "Returns_Update": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-11",
      "ERR-12",
      "ERR-13",
      "REF-01",
      "REF-03",
      "REF-04",
      "REF-05",
      "EXT-03",
      "PO-16",
      "RET-04",
      "RET-06",
      "RET-07",
      "RET-08"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      409,
      413,
      415,
      429,
      501
    ]
  },
  "Returns_Cancel": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-12",
      "ERR-13",
      "PO-17",
      "RET-06",
      "RET-07"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      501
    ]
  },
  "ReturnTypes_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-06",
      "LIST-07",
      "LIST-08"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "ReturnTypes_Create": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-12",
      "ERR-13",
      "RTT-01",
      "RTT-02"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "ReturnTypes_Update": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-12",
      "ERR-13",
      "RTT-01",
      "RTT-02",
      "RTT-03"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      409,
      413,
      415,
      429,
      501
    ]
  },
  "Vendors_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Vendors_Create": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-11",
      "ERR-12",
      "ERR-13",
      "VEN-02",
      "VEN-06",
      "VEN-07",
      "VEN-09",
      "EXT-03"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "Vendors_GetCustomFieldTypes": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-07",
      "LIST-08"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Vendors_UpdateCustomFields": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-12",
      "ERR-13",
      "CF-01"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "Vendors_GetById": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-09",
      "LIST-12"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "Vendors_Update": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-11",
      "ERR-12",
      "ERR-13",
      "REF-05",
      "VEN-02",
      "VEN-06",
      "VEN-07",
      "VEN-08",
      "VEN-09",
      "EXT-03"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      501
    ]
  },
  "Trucks_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Trucks_Create": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-11",
      "ERR-12",
      "ERR-13",
      "REF-03",
      "EXT-03",
      "LOC-01",
      "LOC-03"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "Trucks_Update": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-11",
      "ERR-12",
      "ERR-13",
      "REF-05",
      "EXT-03",
      "LOC-01",
      "LOC-03"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      501
    ]
  },
  "Warehouses_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Warehouses_Update": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-12",
      "ERR-13",
      "EXT-03"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      501
    ]
  },
  "Transfers_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Transfers_UpdateCustomFields": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-12",
      "ERR-13",
      "CF-01",
      "TRF-01"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "Transfers_Update": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-11",
      "ERR-12",
      "ERR-13",
      "REF-02",
      "REF-03",
      "REF-04",
      "REF-05",
      "EXT-03",
      "PO-21",
      "TRF-01",
      "TRF-02",
      "TRF-03",
      "TRF-04"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      501
    ]
  },
  "Adjustments_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Adjustments_Create": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-11",
      "ERR-12",
      "ERR-13",
      "REF-01",
      "REF-03",
      "REF-04",
      "REF-05",
      "EXT-03",
      "PO-21",
      "ADJ-01"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "Adjustments_UpdateCustomFields": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-12",
      "ERR-13",
      "CF-01",
      "TRF-01"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "Adjustments_Update": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-09",
      "ERR-11",
      "ERR-12",
      "ERR-13",
      "REF-01",
      "REF-03",
      "REF-04",
      "REF-05",
      "EXT-03",
      "PO-21",
      "ADJ-01",
      "ADJ-02"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      501
    ]
  },
  "InventoryTemplates_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Export_PurchaseOrders": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "EXP-05"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Export_Returns": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "EXP-05"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Export_Transfers": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "EXP-05"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Export_Adjustments": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "EXP-05"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Technicians_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Technicians_Get": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "BusinessUnits_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "BusinessUnits_Get": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "TagTypes_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Employees_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Employees_Get": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "Export_Employees": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "EXP-05"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Export_Technicians": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "EXP-05"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Export_BusinessUnits": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "EXP-05"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Export_TagTypes": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "EXP-05"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "BudgetCodes_ListCompanyBudgetCodes": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-05",
      "LIST-06",
      "LIST-08"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Jobs_Get": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "Jobs_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Projects_Get": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "Projects_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-12"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Export_Jobs": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "EXP-05"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Export_Projects": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "EXP-05"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Equipment_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12",
      "LIST-15"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Equipment_Get": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "Materials_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12",
      "LIST-15"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Materials_Get": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "Services_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08",
      "LIST-09",
      "LIST-12",
      "LIST-15"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Services_Get": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "GATE-07",
      "ERR-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "Export_Equipment": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "EXP-05"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "Export_Materials": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "EXP-05"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "InventoryBills_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-05",
      "LIST-07",
      "LIST-08",
      "LIST-09"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "InventoryBills_GetListPaginated": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-05",
      "LIST-07",
      "LIST-08",
      "LIST-09"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "PaymentTerms_GetPaymentTermModel": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-07",
      "ERR-09"
    ],
    "statuses": [
      400,
      401,
      403,
      404,
      429,
      501
    ]
  },
  "PaymentTerms_GetList": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-05",
      "LIST-06",
      "LIST-07",
      "LIST-08"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "InventoryBills_GetCustomFieldTypes": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "LIST-02",
      "LIST-04",
      "LIST-07",
      "LIST-08"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  },
  "InventoryBills_UpdateCustomFields": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-12",
      "ERR-13",
      "CF-01"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "InventoryBills_MarkAsExported": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "ERR-02",
      "ERR-04",
      "ERR-05",
      "ERR-07",
      "ERR-08",
      "ERR-12",
      "ERR-13",
      "PO-14"
    ],
    "statuses": [
      400,
      401,
      403,
      413,
      415,
      429,
      501
    ]
  },
  "Export_InventoryBills": {
    "rules": [
      "AUTH-06",
      "AUTH-07",
      "GATE-02",
      "GATE-05",
      "EXP-05"
    ],
    "statuses": [
      400,
      401,
      403,
      429,
      501
    ]
  }
}
export declare const shapes: ShapeTable
export declare const documentRules: readonly string[]
