// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.
export type Decimal = string & {
    readonly __decimal: true;
};
export type Instant = bigint;
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        "Accounting.V2.AddressResponse": {
            street: string | null;
            unit: string | null;
            city: string | null;
            state: string | null;
            zip: string | null;
            country: string | null;
        };
        "Accounting.V2.BatchResponse": {
            /** Format: int64 */
            id: number;
            number: string | null;
            name: string | null;
        };
        /** @enum {string} */
        "Accounting.V2.BillType": "NotSet" | "Procurement" | "ApBill" | "RecurringBill";
        /** @enum {string} */
        "Accounting.V2.DiscountAppliedBy": "NumberOfDays" | "DayOfMonth" | "DayOfFollowingMonth";
        "Accounting.V2.GLAccountResponse": {
            /** Format: int64 */
            id: number;
            name: string | null;
            number: string | null;
            type: string | null;
            detailType: string | null;
        };
        /** @enum {string} */
        "Accounting.V2.InterestChargeFrequency": "Once" | "Daily" | "Monthly";
        /** @enum {string} */
        "Accounting.V2.InterestChargeMethod": "PrincipalOnly" | "Total";
        /** @enum {string} */
        "Accounting.V2.InterestRateType": "Flat" | "Percentage" | "MaxOfFlatAndPercentage";
        /** @enum {string} */
        "Accounting.V2.InterestTargetInvoice": "JobInvoices" | "MembershipInvoices" | "ProgressInvoices" | "PointOfSalesInvoices";
        "Accounting.V2.InventoryBillItemResponse": {
            /** Format: int32 */
            order: number;
            name: string | null;
            /** Format: html */
            description: string | null;
            quantity: string | null;
            cost: string | null;
            allocatedTax: string | null;
            allocatedShipping: string | null;
            allocatedOtherCosts: string | null;
            fullyLandedUnitCost: string | null;
            inventoryLocation: string | null;
            serialNumber: string | null;
            generalLedgerAccount: components["schemas"]["Accounting.V2.GLAccountResponse"] | null;
            costOfSaleAccount: components["schemas"]["Accounting.V2.GLAccountResponse"] | null;
            assetAccount: components["schemas"]["Accounting.V2.GLAccountResponse"] | null;
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            skuId: number;
            /** Format: int64 */
            receiptItemId: number | null;
            skuType: string;
            skuCode: string;
            /** Format: int64 */
            budgetCodeId: number | null;
        };
        /** @enum {string} */
        "Accounting.V2.InventoryBillSyncStatus": "Pending" | "Posted" | "Exported" | "PostedAndExported";
        /** @enum {string} */
        "Accounting.V2.InventoryBillThreeWayMatchDiscrepancy": "NoDiscrepancy" | "Discrepancy";
        "Accounting.V2.NamedFieldResponse": {
            /** Format: int64 */
            id: number;
            name: string | null;
        };
        /** @enum {string} */
        "Accounting.V2.PaymentTermApplyTo": "ApplyToTotalAmount" | "ApplyToSubtotalAmount" | "ApplyToRemainingBalance";
        "Accounting.V2.PaymentTermDiscountAPIModel": {
            /** Format: int64 */
            id: number | null;
            discountApplyTo: components["schemas"]["Accounting.V2.PaymentTermApplyTo"] | null;
            /** Format: decimal */
            discount: Decimal | null;
            discountType: components["schemas"]["Accounting.V2.PaymentTermValueType"] | null;
            account: string | null;
            applyBy: components["schemas"]["Accounting.V2.DiscountAppliedBy"] | null;
            /** Format: int32 */
            applyByValue: number | null;
        };
        /** @enum {string} */
        "Accounting.V2.PaymentTermDueDayType": "NumberOfDays" | "CertainDayOfCurrentMonth" | "CertainDayOfFollowingMonth";
        /** @enum {string} */
        "Accounting.V2.PaymentTermValueType": "Fixed" | "Percent";
        CustomFieldApiModel: {
            /** Format: int64 */
            typeId: number;
            name: string;
            value: string;
        };
        /** @enum {string} */
        "Inventory.Types.LandedCostMethod": "None" | "ByValue";
        "Inventory.UnitOfMeasureModel": {
            name: string;
            /** Format: int64 */
            skuId: number;
            skuType: components["schemas"]["Pricebook.Types.SkuType"];
            /** Format: decimal */
            quantity: Decimal;
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            unitOfMeasureBaseId: number;
            /** Format: int64 */
            newSkuConversionBatchId: number | null;
            /** Format: int64 */
            oldSkuConversionBatchId: number | null;
            skuCode: string;
            isUsedForPurchasing: boolean;
            vendors: components["schemas"]["Inventory.UnitOfMeasureVendorModel"][];
        };
        "Inventory.UnitOfMeasureVendorModel": {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            procurementVendorId: number;
            vendorPartNumber: string;
            vendorDefaultUnit: boolean;
            /** Format: decimal */
            cost: Decimal | null;
            active: boolean;
        };
        "Inventory.V2.AddressResponse": {
            street: string | null;
            unit: string | null;
            city: string | null;
            state: string | null;
            zip: string | null;
            country: string | null;
        };
        "Inventory.V2.BatchResponse": {
            /** Format: int64 */
            id: number;
            number: string | null;
            name: string | null;
        };
        /** @enum {string} */
        "Inventory.V2.CustomFieldDataType": "Text" | "Dropdown" | "Numeric";
        "Inventory.V2.CustomFieldResponse": {
            /** Format: int64 */
            typeId: number;
            name: string;
            value: string;
        };
        "Inventory.V2.ExternalDataModel": {
            key: string;
            value: string;
        };
        "Inventory.V2.GLAccountResponse": {
            name: string | null;
            number: string | null;
            type: string | null;
            detailType: string | null;
        };
        /** @enum {string} */
        "Inventory.V2.InventoryReasonTransactionCanceled": "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled" | "NotWarranty" | "WarrantyRejected";
        /** @enum {string} */
        "Inventory.V2.InventoryReturnStatus": "Pending" | "Returned" | "CreditReceived" | "Canceled";
        "Inventory.V2.InventoryTemplateItemResponse": {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            skuId: number;
            code: string;
            description: string | null;
            name: string;
            skuType: string;
            /** Format: decimal */
            minQuantity: Decimal;
            /** Format: decimal */
            maxQuantity: Decimal;
            memo: string | null;
            unitOfMeasure: components["schemas"]["Inventory.UnitOfMeasureModel"] | null;
            isConsignment: boolean;
        };
        /** @enum {string} */
        "Inventory.V2.LandedCostMethod": "None" | "ByValue";
        /** @enum {string} */
        "Inventory.V2.PoApprovalRejectionReason": "CostTooHigh" | "WrongVendor" | "Other";
        /** @enum {string} */
        "Inventory.V2.PurchaseOrderCancellationReason": "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";
        /** @enum {string} */
        "Inventory.V2.PurchaseOrderRequestStatus": "PendingApproval" | "Approved" | "Rejected";
        "Inventory.V2.SerialNumberResponse": {
            /** Format: int64 */
            id: number;
            number: string;
        };
        /** @enum {string} */
        "Inventory.V2.SyncStatus": "Pending" | "Posted" | "Exported";
        "Inventory.V2.VendorContactInfoResponse": {
            firstName: string | null;
            lastName: string | null;
            phone: string | null;
            email: string | null;
            fax: string | null;
        };
        /** @enum {string} */
        "InventoryUnsafe.PurchaseOrderDeliveryOption": "Manual" | "EmailAsExcel" | "EmailAsPdf" | "EmailAsPdfRollupView" | "Electronic" | "MarkAsSent" | "EmailAsExcelAndPdf" | "VendorPortal";
        "Jpm.BudgetCodes.BudgetCodeSegmentModel": {
            /** Format: int64 */
            segmentId: number;
            /** Format: int64 */
            segmentItemId: number | null;
            code: string | null;
            description: string | null;
            path: string | null;
        };
        "Jpm.V2.Base.JobGeneratedLeadSource": {
            /** Format: int64 */
            jobId: number | null;
            /** Format: int64 */
            employeeId: number | null;
        };
        /** @enum {string} */
        "Jpm.V2.JobAppointmentStatus": "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";
        /** @enum {string} */
        "Jpm.V2.JobStatus": "Scheduled" | "Dispatched" | "InProgress" | "Hold" | "Completed" | "Canceled";
        /** @enum {string} */
        "Pricebook.Types.SkuType": "Service" | "Material" | "Equipment" | "PriceModifier";
        "Pricebook.V2.DimensionsResponse": {
            /** Format: decimal */
            height: Decimal | null;
            /** Format: decimal */
            width: Decimal | null;
            /** Format: decimal */
            depth: Decimal | null;
        };
        "Pricebook.V2.EquipmentRecommendationResponse": {
            /** Format: int64 */
            skuId: number;
            type: components["schemas"]["Pricebook.V2.EquipmentRecommendationType"];
        };
        /** @enum {string} */
        "Pricebook.V2.EquipmentRecommendationType": "Service" | "Material";
        "Pricebook.V2.SkuAssetResponse": {
            alias: string | null;
            fileName: string | null;
            isDefault: boolean;
            type: components["schemas"]["Pricebook.V2.SkuAssetType"];
            url: string;
        };
        /** @enum {string} */
        "Pricebook.V2.SkuAssetType": "Other" | "Image" | "Video" | "Attachment" | "VideoFile";
        "Pricebook.V2.SkuLinkResponse": {
            /** Format: int64 */
            skuId: number;
            /** Format: decimal */
            quantity: Decimal;
        };
        "Pricebook.V2.SkuVendorResponse": {
            /** Format: int64 */
            id: number;
            vendorName: string;
            /** Format: int64 */
            vendorId: number;
            memo: string | null;
            vendorPart: string | null;
            /** Format: decimal */
            cost: Decimal;
            active: boolean;
            primarySubAccount: components["schemas"]["Pricebook.V2.SkuVendorSubAccountResponse"] | null;
            otherSubAccounts: components["schemas"]["Pricebook.V2.SkuVendorSubAccountResponse"][] | null;
        };
        "Pricebook.V2.SkuVendorSubAccountResponse": {
            /** Format: int64 */
            id: number;
            /** Format: decimal */
            cost: Decimal;
            accountName: string;
        };
        "Pricebook.V2.SkuWarrantyResponse": {
            /** Format: int32 */
            duration: number;
            description: string | null;
        };
        "Services.NamedModel": {
            /** Format: int64 */
            id: number;
            name: string;
        };
        "TenantSettings.V2.BusinessUnitAddressResponse": {
            street: string | null;
            unit: string | null;
            city: string | null;
            state: string | null;
            zip: string | null;
            country: string | null;
            /** Format: double */
            latitude: number | null;
            /** Format: double */
            longitude: number | null;
            isManualCoordinates: boolean;
            isMilitary: boolean;
        };
        "TenantSettings.V2.BusinessUnitTenantResponse": {
            /** Format: int64 */
            id: number;
            name: string;
            accountCode: string | null;
            franchiseId: string | null;
            conceptCode: string | null;
            /** Format: date-time */
            modifiedOn: Instant;
        };
        "TenantSettings.V2.EmployeeAddressResponse": {
            street: string | null;
            unit: string | null;
            country: string | null;
            city: string | null;
            state: string | null;
            zip: string | null;
        };
        "TenantSettings.V2.EmployeeCustomFieldResponse": {
            /** Format: int64 */
            typeId: number;
            name: string | null;
            value: string | null;
        };
        "TenantSettings.V2.EmployeePermissionResponse": {
            /** Format: int32 */
            id: number;
            value: string | null;
        };
        /** @enum {string} */
        "TenantSettings.V2.EmployeeUserRole": "Unspecified" | "Technician" | "Dispatch" | "Accounting" | "FieldManager" | "DisplayUser" | "DisplayUserWithBillingAccess" | "SalesManager" | "CSR" | "GeneralOffice" | "TechnicianHelper" | "TechnicianMaintenance" | "TechnicianInstaller" | "Admin" | "TechnicianService" | "TechnicianSales" | "Owner" | "EmptyEmployee" | "EmptyTechnician";
        /** @enum {string} */
        "TenantSettings.V2.JobFilter": "AllScheduledDispatchedWorking" | "NextScheduledDispatchedWorking" | "DispatchedWorking" | "NextScheduledDispatchedWorkingToday" | "AllScheduledDispatchedWorkingToday" | "AllScheduledDispatchedWorkingFiveDays" | "NextScheduledDispatchedWorkingTodayTomorrow" | "AllScheduledDispatchedWorkingTodayTomorrow" | "Next2ScheduledDispatchedWorkingToday";
        /** @enum {string} */
        "TenantSettings.V2.LicenseType": "NonManagedTech" | "ManagedTech" | "ManagedInstaller";
        /** @enum {string} */
        "TenantSettings.V2.TagImportance": "Medium" | "High";
        "TenantSettings.V2.TechnicianAddressResponse": {
            street: string | null;
            unit: string | null;
            country: string | null;
            city: string | null;
            state: string | null;
            zip: string | null;
            streetAddress: string | null;
            /** Format: double */
            latitude: number | null;
            /** Format: double */
            longitude: number | null;
        };
        "TenantSettings.V2.TechnicianCustomFieldResponse": {
            /** Format: int64 */
            typeId: number;
            name: string | null;
            value: string | null;
        };
        "TenantSettings.V2.TechnicianLocationResponse": {
            /** Format: double */
            latitude: number | null;
            /** Format: double */
            longitude: number | null;
            /** Format: date-time */
            coordinatesUpdatedOn: Instant | null;
        };
        "TenantSettings.V2.TechnicianPermissionResponse": {
            /** Format: int32 */
            id: number;
            value: string | null;
        };
        /** @enum {string} */
        "TenantSettings.V2.TechnicianPosition": "Installer" | "Service" | "Sales" | "Maintenance" | "Helper" | "InstallProductionManager" | "ServiceManager" | "SalesManager" | "PartRunner" | "DummyTech";
        "TenantSettings.V2.TechnicianSkillResponse": {
            /** Format: int64 */
            id: number;
            name: string | null;
        };
        /** @enum {string} */
        "TenantSettings.V2.TechnicianStatus": "Idle" | "Dispatched" | "Working" | "Meal";
        "Accounting.V2.CustomFieldOperationRequest": {
            /** Format: int64 */
            objectId: number;
            customFields: components["schemas"]["Accounting.V2.CustomFieldPairRequest"][];
        };
        "Accounting.V2.CustomFieldPairRequest": {
            name: string;
            value?: string | null;
        };
        "Accounting.V2.CustomFieldUpdateRequest": {
            operations: components["schemas"]["Accounting.V2.CustomFieldOperationRequest"][];
        };
        "Accounting.V2.MarkInventoryBillAsExportedUpdateRequest": {
            inventoryBillIds: number[];
        };
        "Inventory.PoTypeAlertSettings": {
            sendEmailToTechnicianWhenPoMovedToSend: boolean;
            sendEmailToTechnicianWhenPoMovedToReceived: boolean;
            sendEmailToPmWhenPoMovedToSend: boolean;
            sendEmailToPmWhenPoMovedToReceived: boolean;
        };
        "Inventory.V2.AddressRequest": {
            street: string;
            unit: string;
            city: string;
            state: string;
            zip: string;
            country: string;
        };
        "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.PurchaseOrderCancellationReason": {
            canceledReason?: components["schemas"]["Inventory.V2.PurchaseOrderCancellationReason"];
        };
        "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReceiptCancellationReason": {
            canceledReason?: components["schemas"]["Inventory.V2.ReceiptCancellationReason"];
        };
        "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReturnCancellationReason": {
            canceledReason?: components["schemas"]["Inventory.V2.ReturnCancellationReason"];
        };
        "Inventory.V2.CreateAddressRequest": {
            description: string;
            address: components["schemas"]["Inventory.V2.AddressRequest"];
        };
        "Inventory.V2.CreateInventoryAdjustmentItemRequest": {
            /** Format: int64 */
            skuId: number;
            /** Format: decimal */
            quantity: Decimal;
            /** Format: int64 */
            unitOfMeasureId?: number | null;
            description?: string | null;
            /** Format: int64 */
            budgetCodeId?: number | null;
        };
        "Inventory.V2.CreateInventoryAdjustmentRequest": {
            /** Format: int64 */
            locationId: number;
            type: components["schemas"]["Inventory.V2.InventoryAdjustmentType"];
            /** Format: date-time */
            date?: Instant | null;
            /** Format: int64 */
            businessUnitId: number;
            referenceNumber?: string | null;
            memo?: string | null;
            externalData?: components["schemas"]["Inventory.V2.ExternalDataCreateRequest"] | null;
            items?: components["schemas"]["Inventory.V2.CreateInventoryAdjustmentItemRequest"][] | null;
        };
        "Inventory.V2.CreateInventoryReturnItemRequest": {
            /** Format: int64 */
            skuId: number;
            description?: string | null;
            /** Format: decimal */
            quantity: Decimal;
            /** Format: decimal */
            cost: Decimal;
            /** Format: int64 */
            shipmentItemId?: number | null;
            /** Format: int64 */
            budgetCodeId?: number | null;
        };
        "Inventory.V2.CreateInventoryReturnRequest": {
            /** Format: int64 */
            vendorId: number;
            /** Format: int64 */
            jobId?: number | null;
            /** Format: int64 */
            purchaseOrderId?: number | null;
            /** Format: int64 */
            returnTypeId: number;
            /** Format: int64 */
            businessUnitId: number;
            /** Format: int64 */
            budgetCodeId?: number | null;
            referenceNumber?: string | null;
            /** Format: int64 */
            inventoryLocationId: number;
            /** Format: date-time */
            returnDate: Instant;
            memo?: string | null;
            /** Format: decimal */
            tax: Decimal;
            /** Format: decimal */
            shipping: Decimal;
            /** Format: decimal */
            restockingFee: Decimal;
            items?: components["schemas"]["Inventory.V2.CreateInventoryReturnItemRequest"][] | null;
        };
        "Inventory.V2.CreatePurchaseOrderItemRequest": {
            /** Format: int64 */
            skuId: number;
            /** Format: html */
            description: string;
            vendorPartNumber: string;
            /** Format: decimal */
            quantity: Decimal;
            /** Format: decimal */
            cost: Decimal;
            /** Format: int64 */
            budgetCodeId?: number | null;
        };
        "Inventory.V2.CreatePurchaseOrderRequest": {
            /** Format: int64 */
            vendorId: number;
            /** Format: int64 */
            typeId: number;
            /** Format: int64 */
            businessUnitId: number;
            /** Format: int64 */
            inventoryLocationId: number;
            /** Format: int64 */
            jobId?: number | null;
            /** Format: int64 */
            technicianId?: number | null;
            /** Format: int64 */
            projectId?: number | null;
            /** Format: int64 */
            budgetCodeId?: number | null;
            shipTo: components["schemas"]["Inventory.V2.CreateAddressRequest"];
            vendorInvoiceNumber?: string | null;
            impactsTechnicianPayroll: boolean;
            /** Format: multiline */
            memo?: string | null;
            /** Format: date-time */
            date: Instant;
            /** Format: date-time */
            requiredOn: Instant;
            /** Format: decimal */
            tax: Decimal;
            /** Format: decimal */
            shipping: Decimal;
            items: components["schemas"]["Inventory.V2.CreatePurchaseOrderItemRequest"][];
        };
        "Inventory.V2.CreatePurchaseOrderTypeRequest": {
            name: string;
            active: boolean;
            includeInPoScreen: boolean;
            automaticallyReceive: boolean;
            displayToTechnician: boolean;
            excludeTaxFromJobCosting: boolean;
            impactToTechnicianPayroll: boolean;
            allowTechniciansToSendPo: boolean;
            /** Format: int32 */
            defaultRequiredDateDaysOffset: number;
            skipWeekends: boolean;
            requireJobBeforeReceipt: boolean;
            includeInSalesTax: boolean;
            isDefault: boolean;
            copyPurchaseOrderItemsToInvoiceWhenReceived: boolean;
            isDefaultForConsignment: boolean;
            landedCostMethod?: components["schemas"]["Inventory.V2.LandedCostMethod"] | null;
            includeTaxInFullyLandedCost?: boolean | null;
            preventJobDetachment?: boolean | null;
            alertSettings: components["schemas"]["Inventory.PoTypeAlertSettings"];
        };
        "Inventory.V2.CreateReturnTypeRequest": {
            name: string;
            automaticallyReceiveVendorCredit: boolean;
            includeInSalesTax: boolean;
            isDefault: boolean;
            isDefaultForConsignment: boolean;
        };
        "Inventory.V2.CreateTruckRequest": {
            name: string;
            /** Format: multiline */
            memo?: string | null;
            /** Format: int64 */
            warehouseId: number;
            /** Format: int64 */
            templateId?: number | null;
            technicianIds?: number[] | null;
            externalData?: components["schemas"]["Inventory.V2.ExternalDataCreateRequest"] | null;
        };
        "Inventory.V2.CreateVendorContactRequest": {
            name: string;
            email: string;
        };
        "Inventory.V2.CreateVendorRequest": {
            name: string;
            active: boolean;
            /** Format: multiline */
            memo?: string | null;
            firstName?: string | null;
            lastName?: string | null;
            phone?: string | null;
            email?: string | null;
            fax?: string | null;
            isTruckReplenishment: boolean;
            deliveryOption?: components["schemas"]["InventoryUnsafe.PurchaseOrderDeliveryOption"] | null;
            /** Format: decimal */
            taxRate: Decimal;
            restrictedMobileCreation: boolean;
            vendorQuickbooksItem?: string | null;
            /** Format: int64 */
            paymentTermId?: number | null;
            /** Format: int64 */
            remittanceVendorId?: number | null;
            address: components["schemas"]["Inventory.V2.AddressRequest"];
            externalData?: components["schemas"]["Inventory.V2.ExternalDataCreateRequest"] | null;
            tags?: components["schemas"]["Inventory.V2.TagRequest"][] | null;
            vendorContacts?: components["schemas"]["Inventory.V2.CreateVendorContactRequest"][] | null;
        };
        "Inventory.V2.CustomFieldOperationRequest": {
            /** Format: int64 */
            objectId: number;
            customFields: components["schemas"]["Inventory.V2.CustomFieldRequest"][];
        };
        "Inventory.V2.CustomFieldRequest": {
            name: string;
            value: string;
        };
        "Inventory.V2.CustomFieldUpdateRequest": {
            operations: components["schemas"]["Inventory.V2.CustomFieldOperationRequest"][];
        };
        "Inventory.V2.ExternalDataCreateRequest": {
            /** Format: guid */
            applicationGuid: string;
            externalData: components["schemas"]["Inventory.V2.ExternalDataModel"][];
        };
        /** @enum {string} */
        "Inventory.V2.ExternalDataPatchMode": "Replace" | "Merge";
        "Inventory.V2.ExternalDataUpdateModel": {
            key: string;
            value?: string | null;
        };
        "Inventory.V2.ExternalDataUpdateRequest": {
            patchMode?: components["schemas"]["Inventory.V2.ExternalDataPatchMode"] | null;
            /** Format: guid */
            applicationGuid: string;
            externalData: components["schemas"]["Inventory.V2.ExternalDataUpdateModel"][];
        };
        /** @enum {string} */
        "Inventory.V2.InventoryAdjustmentType": "Adjustment" | "BeginningBalance" | "InventoryReturn" | "InventoryCount" | "AutoConsume" | "ReturnToWarehouse" | "Consignment" | "ConsignmentInventoryCount" | "ReturnToVendor" | "IntracompanyTransferIncoming" | "IntracompanyTransferOutgoing";
        "Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest": {
            /** Format: decimal */
            from: Decimal;
            /** Format: decimal */
            to: Decimal;
            /** Format: decimal */
            percent: Decimal;
        };
        "Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest": {
            /** Format: decimal */
            from: Decimal;
            /** Format: decimal */
            to: Decimal;
            /** Format: decimal */
            percent: Decimal;
        };
        "Inventory.V2.PurchaseOrderRequestRejectionArgs": {
            rejectionReason: components["schemas"]["Inventory.V2.PoApprovalRejectionReason"];
        };
        /** @enum {string} */
        "Inventory.V2.ReceiptCancellationReason": "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";
        "Inventory.V2.ReceivePurchaseOrderItemRequest": {
            /** Format: int64 */
            purchaseOrderItemId?: number | null;
            /** Format: int64 */
            skuId: number;
            description?: string | null;
            vendorPartNumber?: string | null;
            /** Format: decimal */
            quantity: Decimal;
            /** Format: decimal */
            cost: Decimal;
            /** Format: int64 */
            budgetCodeId?: number | null;
        };
        "Inventory.V2.ReceivePurchaseOrderRequest": {
            /** Format: int64 */
            purchaseOrderId: number;
            /** Format: int64 */
            jobId?: number | null;
            /** Format: date-time */
            dateReceived: Instant;
            vendorDocumentNumber?: string | null;
            memo?: string | null;
            /** Format: decimal */
            tax: Decimal;
            /** Format: decimal */
            shipping: Decimal;
            /** Format: int64 */
            budgetCodeId?: number | null;
            items: components["schemas"]["Inventory.V2.ReceivePurchaseOrderItemRequest"][];
        };
        /** @enum {string} */
        "Inventory.V2.ReturnCancellationReason": "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";
        "Inventory.V2.TagRequest": {
            /** Format: int64 */
            tagTypeId: number;
        };
        "Inventory.V2.UpdateAddressRequest": {
            description: string;
            address: components["schemas"]["Inventory.V2.AddressRequest"];
        };
        "Inventory.V2.UpdateAdjustmentItemRequest": {
            /** Format: int64 */
            id?: number | null;
            /** Format: int64 */
            skuId: number;
            /** Format: decimal */
            quantity: Decimal;
            /** Format: int64 */
            unitOfMeasureId?: number | null;
            description?: string | null;
            /** Format: int64 */
            budgetCodeId?: number | null;
        };
        "Inventory.V2.UpdateAdjustmentRequest": {
            /** Format: int64 */
            locationId?: number;
            type?: components["schemas"]["Inventory.V2.InventoryAdjustmentType"];
            /** Format: date-time */
            date?: Instant | null;
            /** Format: int64 */
            businessUnitId?: number;
            referenceNumber?: string;
            memo?: string;
            items?: components["schemas"]["Inventory.V2.UpdateAdjustmentItemRequest"][];
            externalData?: components["schemas"]["Inventory.V2.ExternalDataUpdateRequest"];
        };
        "Inventory.V2.UpdatePurchaseOrderItemRequest": {
            /** Format: int64 */
            id?: number;
            /** Format: int64 */
            skuId: number;
            /** Format: html */
            description: string;
            vendorPartNumber: string | null;
            /** Format: decimal */
            quantity: Decimal;
            /** Format: decimal */
            cost: Decimal;
            /** Format: int64 */
            budgetCodeId?: number | null;
        };
        "Inventory.V2.UpdatePurchaseOrderRequest": {
            /** Format: int64 */
            vendorId?: number;
            /** Format: int64 */
            typeId?: number;
            /** Format: int64 */
            businessUnitId?: number;
            /** Format: int64 */
            inventoryLocationId?: number;
            /** Format: int64 */
            jobId?: number | null;
            /** Format: int64 */
            technicianId?: number | null;
            /** Format: int64 */
            projectId?: number | null;
            /** Format: int64 */
            budgetCodeId?: number | null;
            shipTo?: components["schemas"]["Inventory.V2.UpdateAddressRequest"];
            vendorInvoiceNumber?: string | null;
            impactsTechnicianPayroll?: boolean;
            /** Format: multiline */
            memo?: string | null;
            /** Format: date-time */
            date?: Instant;
            /** Format: date-time */
            requiredOn?: Instant;
            /** Format: decimal */
            tax?: Decimal;
            /** Format: decimal */
            shipping?: Decimal;
            items?: components["schemas"]["Inventory.V2.UpdatePurchaseOrderItemRequest"][];
        };
        "Inventory.V2.UpdatePurchaseOrderTypeRequest": {
            active?: boolean;
            name?: string;
            includeInPoScreen?: boolean;
            automaticallyReceive?: boolean;
            displayToTechnician?: boolean;
            excludeTaxFromJobCosting?: boolean;
            impactToTechnicianPayroll?: boolean;
            allowTechniciansToSendPo?: boolean;
            /** Format: int32 */
            defaultRequiredDateDaysOffset?: number;
            skipWeekends?: boolean;
            requireJobBeforeReceipt?: boolean;
            includeInSalesTax?: boolean;
            isDefault?: boolean;
            copyPurchaseOrderItemsToInvoiceWhenReceived?: boolean;
            isDefaultForConsignment?: boolean;
            landedCostMethod?: components["schemas"]["Inventory.Types.LandedCostMethod"];
            includeTaxInFullyLandedCost?: boolean;
            preventJobDetachment?: boolean;
            alertSettings?: components["schemas"]["Inventory.PoTypeAlertSettings"];
        };
        "Inventory.V2.UpdateReturnItemModel": {
            /** Format: int64 */
            id?: number;
            /** Format: int64 */
            skuId: number;
            /** Format: html */
            itemDescription?: string | null;
            /** Format: decimal */
            quantity: Decimal;
            /** Format: decimal */
            cost: Decimal;
            /** Format: int64 */
            budgetCodeId?: number | null;
        };
        "Inventory.V2.UpdateReturnRequest": {
            /** Format: int64 */
            returnTypeId?: number;
            /** Format: int64 */
            businessUnitId?: number;
            referenceNumber?: string;
            /** Format: int64 */
            inventoryLocationId?: number | null;
            /** Format: date-time */
            returnDate?: Instant;
            memo?: string | null;
            /** Format: decimal */
            tax?: Decimal | null;
            /** Format: decimal */
            shipping?: Decimal | null;
            /** Format: decimal */
            restockingFee?: Decimal | null;
            /** Format: int64 */
            budgetCodeId?: number | null;
            items?: components["schemas"]["Inventory.V2.UpdateReturnItemModel"][];
            externalData?: components["schemas"]["Inventory.V2.ExternalDataUpdateRequest"];
        };
        "Inventory.V2.UpdateReturnTypeRequest": {
            /** Format: int64 */
            id: number;
            active?: boolean;
            name?: string;
            automaticallyReceiveVendorCredit?: boolean;
            includeInSalesTax?: boolean;
            isDefault?: boolean;
            isDefaultForConsignment?: boolean;
        };
        "Inventory.V2.UpdateTransferItemRequest": {
            /** Format: int64 */
            id?: number | null;
            /** Format: int64 */
            skuId: number;
            /** Format: decimal */
            quantity: Decimal;
            description?: string | null;
            /** Format: int64 */
            unitOfMeasureId?: number | null;
            /** Format: int64 */
            budgetCodeId?: number | null;
        };
        "Inventory.V2.UpdateTransferRequest": {
            /** Format: int64 */
            transferFromId?: number;
            /** Format: int64 */
            transferToId?: number;
            /** Format: int64 */
            typeId?: number;
            /** Format: date-time */
            date?: Instant | null;
            referenceNumber?: string;
            memo?: string;
            /** Format: int64 */
            jobId?: number | null;
            /** Format: date-time */
            dateRequired?: Instant | null;
            items?: components["schemas"]["Inventory.V2.UpdateTransferItemRequest"][];
            externalData?: components["schemas"]["Inventory.V2.ExternalDataUpdateRequest"];
        };
        "Inventory.V2.UpdateTruckRequest": {
            name?: string;
            active?: boolean;
            memo?: string | null;
            /** Format: int64 */
            warehouseId?: number | null;
            /** Format: int64 */
            templateId?: number | null;
            technicianIds?: number[];
            externalData?: components["schemas"]["Inventory.V2.ExternalDataUpdateRequest"];
        };
        "Inventory.V2.UpdateVendorContactRequest": {
            /** Format: int64 */
            id?: number | null;
            name: string;
            email: string;
        };
        "Inventory.V2.UpdateVendorRequest": {
            name?: string;
            active?: boolean;
            /** Format: multiline */
            memo?: string | null;
            firstName?: string | null;
            lastName?: string | null;
            phone?: string | null;
            email?: string | null;
            fax?: string | null;
            isTruckReplenishment?: boolean;
            deliveryOption?: components["schemas"]["InventoryUnsafe.PurchaseOrderDeliveryOption"];
            /** Format: decimal */
            taxRate?: Decimal;
            restrictedMobileCreation?: boolean;
            vendorQuickbooksItem?: string | null;
            /** Format: int64 */
            paymentTermId?: number | null;
            /** Format: int64 */
            remittanceVendorId?: number | null;
            address?: components["schemas"]["Inventory.V2.AddressRequest"];
            tags?: components["schemas"]["Inventory.V2.TagRequest"][];
            vendorContacts?: components["schemas"]["Inventory.V2.UpdateVendorContactRequest"][];
            externalData?: components["schemas"]["Inventory.V2.ExternalDataUpdateRequest"];
        };
        "Inventory.V2.UpdateWarehouseRequest": {
            externalData?: components["schemas"]["Inventory.V2.ExternalDataUpdateRequest"];
        };
        "Control.Match": {
            path?: Record<string, never>;
            query?: Record<string, never>;
            headers?: Record<string, never>;
            body?: unknown;
        };
        "Control.NewFailure": components["schemas"]["Control.FailureOptions"] & {
            /** Format: int64 */
            tenant?: number | string;
        };
        "Control.FailureOptions": {
            operation: string;
            with: string | number;
            applied?: boolean;
            retryAfter?: string;
            times?: number;
            skip?: number;
            probability?: number;
            client?: string;
            match?: components["schemas"]["Control.Match"];
            delay?: string;
        };
        "Control.NewResponse": components["schemas"]["Control.ResponseOptions"] & {
            /** Format: int64 */
            tenant?: number | string;
        };
        "Control.ResponseOptions": {
            operation: string;
            status?: number;
            headers?: {
                [key: string]: string;
            };
            body?: unknown;
            unchecked?: boolean;
            times?: number;
            skip?: number;
            probability?: number;
            client?: string;
            match?: components["schemas"]["Control.Match"];
            delay?: string;
        };
        "Control.SettingsUpdate": {
            billsOnReceipt?: boolean;
            vendorDocumentNumberRequired?: boolean;
            /** Format: decimal */
            approvalThreshold?: Decimal | null;
        };
        "Control.NewTransfer": {
            /** Format: int64 */
            fromLocationId: number;
            /** Format: int64 */
            toLocationId: number;
            transferType?: string;
            /** Format: int64 */
            transferTypeId?: number;
            referenceNumber?: string;
            memo?: string;
            /** Format: date-time */
            date?: Instant;
            /** Format: date-time */
            dateRequired?: Instant | null;
            /** Format: int64 */
            jobId?: number | null;
            items: components["schemas"]["Control.NewStockLine"][];
        };
        "Control.NewAdjustment": {
            /** @enum {string} */
            type?: "Inventory Quantity Adjustment" | "Beginning Balance" | "Inventory Return" | "Inventory Count" | "Auto Consume" | "Return To Warehouse" | "Consignment" | "Consignment Inventory Count" | "Return To Vendor" | "Intracompany Transfer Incoming" | "Intracompany Transfer Outgoing";
            /** Format: int64 */
            inventoryLocationId: number;
            /** Format: int64 */
            businessUnitId?: number;
            /** Format: int64 */
            invoiceId?: number | null;
            referenceNumber?: string;
            memo?: string;
            /** Format: date-time */
            date?: Instant;
            items: components["schemas"]["Control.NewStockLine"][];
        };
        "Control.NewStockLine": {
            /** Format: int64 */
            skuId: number;
            /** Format: decimal */
            quantity: Decimal;
            /** Format: decimal */
            cost?: Decimal;
            description?: string;
        };
        "Control.NewBatch": {
            receiptIds?: number[];
            returnIds?: number[];
            transferIds?: number[];
            adjustmentIds?: number[];
        };
        "Control.NewJob": {
            /** Format: int64 */
            id?: number;
            jobNumber: string;
            /** Format: int64 */
            projectId?: number | null;
            /**
             * Format: int64
             * @default 0
             */
            customerId: number;
            /**
             * Format: int64
             * @default 0
             */
            locationId: number;
            /** @default Scheduled */
            jobStatus: components["schemas"]["Jpm.V2.JobStatus"];
            /** Format: date-time */
            completedOn?: Instant | null;
            /**
             * Format: int64
             * @default 0
             */
            businessUnitId: number;
            /**
             * Format: int64
             * @default 0
             */
            jobTypeId: number;
            /**
             * @default Normal
             * @enum {string}
             */
            priority: "Low" | "Normal" | "High" | "Urgent";
            /**
             * Format: int64
             * @default 0
             */
            campaignId: number;
            /** Format: int64 */
            recallForId?: number | null;
            /** Format: int64 */
            warrantyId?: number | null;
            jobGeneratedLeadSource?: components["schemas"]["Jpm.V2.Base.JobGeneratedLeadSource"] | null;
            /** @default false */
            noCharge: boolean;
            /** @default true */
            notificationsEnabled: boolean;
            /**
             * Format: int64
             * @default 1
             */
            createdById: number;
            /** @default [] */
            tagTypeIds: number[];
            /** Format: int64 */
            leadCallId?: number | null;
            /** Format: int64 */
            partnerLeadCallId?: number | null;
            /** Format: int64 */
            bookingId?: number | null;
            /** Format: int64 */
            soldById?: number | null;
            /** @default  */
            customerPo: string;
            /** Format: int64 */
            invoiceId?: number | null;
            /** Format: int64 */
            membershipId?: number | null;
            /** Format: decimal */
            total?: Decimal | null;
            /** Format: int64 */
            createdFromEstimateId?: number | null;
            /** @default [] */
            estimateIds: number[];
            /** @default [] */
            equipmentIds: number[];
            isAutoDispatched?: boolean | null;
            /** Format: html */
            summary?: string | null;
            /** @default [] */
            customFields: components["schemas"]["CustomFieldApiModel"][];
            summaryOfWork?: string | null;
            /** @default [] */
            appointments: components["schemas"]["Appointment"][];
            /** @default true */
            active: boolean;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /** Format: date-time */
            createdOn?: Instant;
        };
        "Control.NewProject": {
            /** Format: int64 */
            id?: number;
            number: string;
            name: string;
            /** Format: html */
            summary?: string | null;
            status?: string | null;
            /** Format: int64 */
            statusId?: number | null;
            subStatus?: string | null;
            /** Format: int64 */
            subStatusId?: number | null;
            /**
             * Format: int64
             * @default 0
             */
            customerId: number;
            /**
             * Format: int64
             * @default 0
             */
            locationId: number;
            /** Format: int64 */
            projectTypeId?: number | null;
            /** @default [] */
            projectManagerIds: number[];
            /** @default [] */
            businessUnitIds: number[];
            /** Format: date-time */
            startDate?: Instant | null;
            /** Format: date-time */
            targetCompletionDate?: Instant | null;
            /** Format: date-time */
            actualCompletionDate?: Instant | null;
            /** Format: date-time */
            contractStartDate?: Instant | null;
            /** @default [] */
            customFields: components["schemas"]["CustomFieldApiModel"][];
            /** @default true */
            active: boolean;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /** Format: date-time */
            createdOn?: Instant;
        };
        "Control.NewTechnician": {
            /** Format: int64 */
            id?: number;
            /**
             * Format: int64
             * @default 0
             */
            userId: number;
            name: string;
            roleIds?: number[] | null;
            /** Format: int64 */
            businessUnitId?: number | null;
            /** Format: int64 */
            mainZoneId?: number | null;
            zoneIds?: number[] | null;
            projectLabelIds?: number[] | null;
            /** Format: email */
            email?: string | null;
            /** Format: phone */
            phoneNumber?: string | null;
            loginName?: string | null;
            home?: components["schemas"]["TenantSettings.V2.TechnicianAddressResponse"] | null;
            /**
             * Format: decimal
             * @default 0
             */
            dailyGoal: Decimal;
            /** @default true */
            isManagedTech: boolean;
            licenseType?: components["schemas"]["TenantSettings.V2.LicenseType"] | null;
            customFields?: components["schemas"]["TenantSettings.V2.TechnicianCustomFieldResponse"][] | null;
            /** @default true */
            active: boolean;
            aadUserId?: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            burdenRate: Decimal;
            team?: string | null;
            jobFilter?: components["schemas"]["TenantSettings.V2.JobFilter"] | null;
            permissions?: components["schemas"]["TenantSettings.V2.TechnicianPermissionResponse"][] | null;
            accountLocked?: boolean | null;
            /**
             * Format: decimal
             * @default 0
             */
            commissionRate: Decimal;
            /** Format: decimal */
            currentValue?: Decimal | null;
            firstName?: string | null;
            lastName?: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            hourlyRate: Decimal;
            /** Format: int64 */
            jobId?: number | null;
            mobilePhone?: string | null;
            outboundCallerId?: string | null;
            payrollId?: string | null;
            /** Format: int64 */
            payrollProfileId?: number | null;
            /** Format: int64 */
            appoitmentId?: number | null;
            /** Format: duration */
            shiftStart?: string | null;
            /** Format: duration */
            shiftEnd?: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            soldByRate: Decimal;
            /** Format: date-time */
            startDate?: Instant | null;
            /** @default Idle */
            status: components["schemas"]["TenantSettings.V2.TechnicianStatus"];
            skills?: components["schemas"]["TenantSettings.V2.TechnicianSkillResponse"][] | null;
            positions?: components["schemas"]["TenantSettings.V2.TechnicianPosition"][] | null;
            location?: components["schemas"]["TenantSettings.V2.TechnicianLocationResponse"] | null;
            /** Format: html */
            bio?: string | null;
            /** Format: html */
            memo?: string | null;
            /** Format: date-time */
            createdOn?: Instant;
        };
        "Control.NewCategory": {
            /** Format: int64 */
            id?: number;
            name: string;
            /** Format: int64 */
            parentId?: number | null;
            /** @default true */
            active: boolean;
            /** Format: date-time */
            createdOn?: Instant;
        };
        "Control.NewService": {
            /** Format: int64 */
            id?: number;
            code: string;
            displayName: string;
            /** @default  */
            description: string;
            warranty?: components["schemas"]["Pricebook.V2.SkuWarrantyResponse"] | null;
            /** @default [] */
            categories: number[];
            /**
             * Format: decimal
             * @default 0
             */
            price: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            memberPrice: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            addOnPrice: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            addOnMemberPrice: Decimal;
            /** @default false */
            taxable: boolean;
            account?: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            hours: Decimal;
            isLabor?: boolean | null;
            /** @default [] */
            recommendations: number[];
            /** @default [] */
            upgrades: number[];
            /** @default [] */
            assets: components["schemas"]["Pricebook.V2.SkuAssetResponse"][];
            /** @default [] */
            serviceMaterials: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            /** @default [] */
            serviceEquipment: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            /** @default true */
            active: boolean;
            crossSaleGroup?: string | null;
            /** @default false */
            paysCommission: boolean;
            /**
             * Format: decimal
             * @default 0
             */
            bonus: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            commissionBonus: Decimal;
            source?: string | null;
            externalId?: string | null;
            /** Format: int64 */
            businessUnitId?: number | null;
            /**
             * Format: decimal
             * @default 0
             */
            cost: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            soldByCommission: Decimal;
            defaultAssetUrl?: string | null;
            budgetCostCode?: string | null;
            budgetCostType?: string | null;
            isPriceLocked?: boolean | null;
            /** Format: decimal */
            calculatedPrice?: Decimal | null;
            useStaticPrices?: boolean | null;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /** Format: date-time */
            createdOn?: Instant;
        };
        "Control.NewEmployee": {
            /** Format: int64 */
            id?: number;
            /**
             * Format: int64
             * @default 0
             */
            userId: number;
            name: string;
            firstName?: string | null;
            lastName?: string | null;
            /** Format: int64 */
            managerId?: number | null;
            /** @default Unspecified */
            role: components["schemas"]["TenantSettings.V2.EmployeeUserRole"];
            roleIds?: number[] | null;
            /** Format: int64 */
            businessUnitId?: number | null;
            /** Format: email */
            email?: string | null;
            /** Format: phone */
            phoneNumber?: string | null;
            loginName?: string | null;
            /** @default true */
            active: boolean;
            aadUserId?: string | null;
            accountLocked?: boolean | null;
            home?: components["schemas"]["TenantSettings.V2.EmployeeAddressResponse"] | null;
            /**
             * Format: int32
             * @default 0
             */
            agentId: number;
            /** Format: date-time */
            startDate?: Instant | null;
            /** Format: date-time */
            terminationDate?: Instant | null;
            /**
             * Format: decimal
             * @default 0
             */
            hourlyRate: Decimal;
            /** Format: int64 */
            overtimeProfileId?: number | null;
            customFields?: components["schemas"]["TenantSettings.V2.EmployeeCustomFieldResponse"][] | null;
            permissions?: components["schemas"]["TenantSettings.V2.EmployeePermissionResponse"][] | null;
            /** Format: date-time */
            createdOn?: Instant;
        };
        "Control.NewBusinessUnit": {
            /** Format: int64 */
            id?: number;
            /** @default true */
            active: boolean;
            name: string;
            officialName?: string | null;
            /** Format: email */
            email?: string | null;
            currency?: string | null;
            /** Format: phone */
            phoneNumber?: string | null;
            /** Format: html */
            invoiceHeader?: string | null;
            /** Format: html */
            invoiceMessage?: string | null;
            /** Format: decimal */
            defaultTaxRate?: Decimal | null;
            /** Format: html */
            authorizationParagraph?: string | null;
            /** Format: html */
            acknowledgementParagraph?: string | null;
            address?: components["schemas"]["TenantSettings.V2.BusinessUnitAddressResponse"] | null;
            materialSku?: string | null;
            quickbooksClass?: string | null;
            accountCode?: string | null;
            franchiseId?: string | null;
            conceptCode?: string | null;
            corporateContractNumber?: string | null;
            trade?: components["schemas"]["Services.NamedModel"] | null;
            division?: components["schemas"]["Services.NamedModel"] | null;
            tagTypeIds?: number[] | null;
            tenant?: components["schemas"]["TenantSettings.V2.BusinessUnitTenantResponse"] | null;
            certifiedSentriconSpecialistCode?: string | null;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /** Format: date-time */
            createdOn?: Instant;
        };
        "Control.NewSku": {
            /** Format: int64 */
            id?: number;
            code: string;
            /** @default  */
            description: string;
            /**
             * Format: decimal
             * @default 0
             */
            cost: Decimal;
            /** @default true */
            active: boolean;
            /**
             * Format: decimal
             * @default 0
             */
            price: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            memberPrice: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            addOnPrice: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            addOnMemberPrice: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            hours: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            bonus: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            commissionBonus: Decimal;
            /** @default false */
            paysCommission: boolean;
            /** @default false */
            deductAsJobCost: boolean;
            unitOfMeasure?: string | null;
            /** @default true */
            isInventory: boolean;
            costOfSaleAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            assetAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @default true */
            taxable: boolean;
            primaryVendor?: components["schemas"]["Pricebook.V2.SkuVendorResponse"] | null;
            otherVendors?: components["schemas"]["Pricebook.V2.SkuVendorResponse"][] | null;
            /** @default [] */
            categories: number[];
            /** @default [] */
            assets: components["schemas"]["Pricebook.V2.SkuAssetResponse"][];
            source?: string | null;
            externalId?: string | null;
            /** @default false */
            isConfigurableMaterial: boolean;
            /** @default true */
            chargeableByDefault: boolean;
            variationsOrConfigurableMaterials?: number[] | null;
            /** Format: int64 */
            businessUnitId?: number | null;
            /**
             * Format: int64
             * @default 1
             */
            createdById: number;
            /** @default true */
            displayInAmount: boolean;
            /** Format: int64 */
            generalLedgerAccountId?: number | null;
            /** @default false */
            isOtherDirectCost: boolean;
            /** Format: int64 */
            costTypeId?: number | null;
            defaultAssetUrl?: string | null;
            budgetCostCode?: string | null;
            budgetCostType?: string | null;
            isCostLocked?: boolean | null;
            excludeEstimatedCostFromInvoice?: boolean | null;
            isPriceLocked?: boolean | null;
            isChemical?: boolean | null;
            epaNumber?: string | null;
            activeIngredients?: string | null;
            manufacturer?: string | null;
            model?: string | null;
            manufacturerWarranty?: components["schemas"]["Warranty"];
            serviceProviderWarranty?: components["schemas"]["Warranty"];
            /** @default [] */
            recommendations: components["schemas"]["Pricebook.V2.EquipmentRecommendationResponse"][];
            /** @default [] */
            upgrades: number[];
            /** @default [] */
            equipmentMaterials: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            crossSaleGroup?: string | null;
            /** @default false */
            isConfigurableEquipment: boolean;
            variationsOrConfigurableEquipment?: number[] | null;
            /** Format: int64 */
            typeId?: number | null;
            dimensions?: components["schemas"]["Pricebook.V2.DimensionsResponse"] | null;
            name: string;
            /** @enum {string} */
            type: "Material" | "Equipment";
            generalLedgerAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** Format: int64 */
            costOfSaleAccountId?: number | null;
            /** Format: int64 */
            assetAccountId?: number | null;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /** Format: date-time */
            createdOn?: Instant;
        };
        "Control.NewWarehouse": {
            /** Format: int64 */
            id?: number;
            name: string;
            /** @default true */
            active: boolean;
            address?: components["schemas"]["Inventory.V2.AddressResponse"];
            /** Format: int64 */
            inventoryTemplateId?: number | null;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /** Format: date-time */
            createdOn?: Instant;
        };
        "Control.NewRun": {
            /** Format: int64 */
            id?: number | string;
            query?: Record<string, never>;
            body?: unknown;
            dryRun?: boolean;
        };
        "Control.ArrangedVendor": {
            name?: string;
            active?: boolean;
            taxRate?: number;
        } & {
            [key: string]: unknown;
        };
        "Control.ArrangedPurchaseOrder": {
            /** @enum {string} */
            status?: "Pending" | "Sent" | "PartiallyReceived" | "Received" | "Exported" | "Canceled";
            /** Format: int64 */
            vendorId?: number;
        } & {
            [key: string]: unknown;
        };
        ExternalDataByApplication: {
            [key: string]: components["schemas"]["Inventory.V2.ExternalDataModel"][];
        };
        Appointment: {
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            startsOn: Instant;
            /** @default Scheduled */
            status: components["schemas"]["Jpm.V2.JobAppointmentStatus"];
            /** @default [] */
            technicianIds: number[];
            /** @default false */
            unused: boolean;
        };
        Warranty: {
            /**
             * Format: int32
             * @default 0
             */
            duration: number;
            description: string | null;
        };
        World: {
            /** @default  */
            $schema: string;
            /**
             * Format: date-time
             * @default 2026-01-05T09:00:00Z
             */
            clock: Instant;
            settings: components["schemas"]["Settings"];
            vendors: components["schemas"]["Vendor"][];
            vendorCustomFields: components["schemas"]["CustomFieldType"][];
            purchaseOrderTypes: components["schemas"]["PurchaseOrderType"][];
            purchaseOrders: components["schemas"]["PurchaseOrder"][];
            purchaseOrderCustomFields: components["schemas"]["CustomFieldType"][];
            purchaseOrderRequests: components["schemas"]["PurchaseOrderRequest"][];
            markups: components["schemas"]["Markup"][];
            receipts: components["schemas"]["Receipt"][];
            receiptCustomFields: components["schemas"]["CustomFieldType"][];
            returnTypes: components["schemas"]["ReturnType"][];
            returns: components["schemas"]["Return"][];
            returnCustomFields: components["schemas"]["CustomFieldType"][];
            transfers: components["schemas"]["Transfer"][];
            transferCustomFields: components["schemas"]["CustomFieldType"][];
            adjustments: components["schemas"]["Adjustment"][];
            adjustmentCustomFields: components["schemas"]["CustomFieldType"][];
            bills: components["schemas"]["Bill"][];
            billCustomFields: components["schemas"]["CustomFieldType"][];
            batches: components["schemas"]["Batch"][];
            templates: components["schemas"]["Template"][];
            warehouses: components["schemas"]["Warehouse"][];
            trucks: components["schemas"]["Truck"][];
            businessUnits: components["schemas"]["BusinessUnit"][];
            technicians: components["schemas"]["Technician"][];
            employees: components["schemas"]["Employee"][];
            projects: components["schemas"]["Project"][];
            jobs: components["schemas"]["Job"][];
            skus: components["schemas"]["Sku"][];
            services: components["schemas"]["Service"][];
            categories: components["schemas"]["Category"][];
            tagTypes: components["schemas"]["TagType"][];
            paymentTerms: components["schemas"]["PaymentTerm"][];
            budgetCodes: components["schemas"]["BudgetCode"][];
            sequences: components["schemas"]["Sequences"] | null;
            mock: components["schemas"]["MockState"] | null;
        };
        Sequences: {
            /** Format: int64 */
            lastId: number;
            /** Format: date-time */
            lastChange: Instant;
            numbers: components["schemas"]["Numbers"];
        };
        Numbers: {
            /**
             * Format: int64
             * @default 0
             */
            orderNumber: number;
            /**
             * Format: int64
             * @default 0
             */
            requestNumber: number;
            /**
             * Format: int64
             * @default 0
             */
            returnNumber: number;
            /**
             * Format: int64
             * @default 0
             */
            transferNumber: number;
            /**
             * Format: int64
             * @default 0
             */
            adjustmentNumber: number;
            /**
             * Format: int64
             * @default 0
             */
            batchNumber: number;
        };
        TenantState: {
            id: string;
            /**
             * Format: int64
             * @default 0
             */
            calls: number;
            world: components["schemas"]["World"];
            past: components["schemas"]["PastWorld"][];
            windows: components["schemas"]["RateWindow"][];
        };
        PastWorld: {
            /** Format: date-time */
            until: Instant;
            world: components["schemas"]["World"];
        };
        RateWindow: {
            caller: string;
            /** Format: date-time */
            from: Instant;
            /** Format: int64 */
            calls: number;
        };
        MockState: {
            tenants: components["schemas"]["TenantState"][];
            options: components["schemas"]["ExportedOptions"];
            /**
             * Format: int64
             * @default 0
             */
            callsWithoutTenant: number;
            /**
             * Format: int64
             * @default 0
             */
            tokensIssued: number;
            revokedTokens: components["schemas"]["RevokedToken"][];
            tokenWindows: components["schemas"]["RateWindow"][];
        };
        ExportedOptions: {
            seed: string | null;
            /** @enum {string|null} */
            auth: "any" | "registered" | "off" | null;
            quirks: {
                [key: string]: string;
            };
            /** Format: int64 */
            rateLimit: number | null;
            /** Format: int64 */
            tokenRateLimit: number | null;
            /** Format: int64 */
            exportPageSize: number | null;
            /** Format: int64 */
            bodyLimit: number | null;
            ruleHeader: boolean | null;
            adviceHeader: boolean | null;
        };
        RevokedToken: {
            id: string;
            /** Format: date-time */
            expires: Instant;
        };
        Settings: {
            /**
             * Format: int64
             * @default 1
             */
            integrationUserId: number;
            /** @default false */
            billsOnReceipt: boolean;
            /** @default false */
            vendorDocumentNumberRequired: boolean;
            /** Format: decimal */
            approvalThreshold: Decimal | null;
        };
        Vendor: {
            /** Format: int64 */
            id: number;
            name: string;
            /** @default true */
            active: boolean;
            /** @default false */
            isTruckReplenishment: boolean;
            /** @default false */
            isMobileCreationRestricted: boolean;
            /** Format: multiline */
            memo: string | null;
            /** @default Manual */
            deliveryOption: components["schemas"]["InventoryUnsafe.PurchaseOrderDeliveryOption"];
            /**
             * Format: decimal
             * @default 0
             */
            defaultTaxRate: Decimal;
            contactInfo: components["schemas"]["Inventory.V2.VendorContactInfoResponse"];
            address: components["schemas"]["Inventory.V2.AddressResponse"];
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
            vendorQuickbooksItem: string | null;
            /** Format: int64 */
            paymentTermId: number | null;
            /** Format: int64 */
            remittanceVendorId: number | null;
            /** @default [] */
            tagTypeIds: number[];
            /** @default [] */
            vendorContacts: components["schemas"]["VendorContact"][];
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        VendorContact: {
            /** Format: int64 */
            id: number;
            name: string;
            email: string;
        };
        CustomFieldType: {
            /** Format: int64 */
            id: number;
            name: string;
            dataType: components["schemas"]["Inventory.V2.CustomFieldDataType"];
            dataTypeOptions: string[] | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
        };
        PurchaseOrderType: {
            /** Format: int64 */
            id: number;
            name: string;
            /** @default true */
            active: boolean;
            /** @default false */
            automaticallyReceive: boolean;
            /** @default true */
            displayToTechnician: boolean;
            /** @default false */
            impactToTechnicianPayroll: boolean;
            /** @default false */
            allowTechniciansToSendPo: boolean;
            /**
             * Format: int32
             * @default 0
             */
            defaultRequiredDateDaysOffset: number;
            /** @default false */
            skipWeekends: boolean;
            /** @default false */
            excludeTaxFromJobCosting: boolean;
            /** @default None */
            landedCostMethod: components["schemas"]["Inventory.V2.LandedCostMethod"];
            /** @default false */
            includeTaxInFullyLandedCost: boolean;
            /** @default false */
            preventJobDetachment: boolean;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /** @default true */
            includeInPoScreen: boolean;
            /** @default false */
            requireJobBeforeReceipt: boolean;
            /** @default false */
            includeInSalesTax: boolean;
            /** @default false */
            isDefault: boolean;
            /** @default false */
            isDefaultForConsignment: boolean;
            /** @default false */
            copyPurchaseOrderItemsToInvoiceWhenReceived: boolean;
            alertSettings: components["schemas"]["AlertSettings"];
        };
        AlertSettings: {
            /** @default false */
            sendEmailToTechnicianWhenPoMovedToSend: boolean;
            /** @default false */
            sendEmailToTechnicianWhenPoMovedToReceived: boolean;
            /** @default false */
            sendEmailToPmWhenPoMovedToSend: boolean;
            /** @default false */
            sendEmailToPmWhenPoMovedToReceived: boolean;
        };
        PurchaseOrder: {
            /** Format: int64 */
            id: number;
            number: string;
            /** Format: int64 */
            invoiceId: number | null;
            /** Format: int64 */
            jobId: number | null;
            /** Format: int64 */
            projectId: number | null;
            /** @enum {string} */
            status: "Pending" | "Sent" | "PartiallyReceived" | "Received" | "Exported" | "Canceled";
            /** Format: int64 */
            typeId: number;
            /** Format: int64 */
            vendorId: number;
            /** Format: int64 */
            technicianId: number | null;
            shipTo: components["schemas"]["Inventory.V2.AddressResponse"];
            /** Format: int64 */
            businessUnitId: number;
            /** Format: int64 */
            inventoryLocationId: number;
            /** Format: int64 */
            batchId: number | null;
            /** Format: int64 */
            budgetCodeId: number | null;
            vendorDocumentNumber: string | null;
            /** Format: date-time */
            date: Instant;
            /** Format: date-time */
            requiredOn: Instant | null;
            /** Format: date-time */
            sentOn: Instant | null;
            /** Format: date-time */
            receivedOn: Instant | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /** Format: decimal */
            total: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            tax: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            shipping: Decimal;
            /** Format: int64 */
            createdById: number | null;
            /** Format: multiline */
            summary: string | null;
            items: components["schemas"]["PurchaseOrderItem"][];
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
            /** @default  */
            shipToDescription: string;
            /** @default false */
            impactsTechnicianPayroll: boolean;
            /** @default false */
            outstandingCanceled: boolean;
            canceledReason: components["schemas"]["Inventory.V2.PurchaseOrderCancellationReason"] | null;
        };
        PurchaseOrderItem: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            skuId: number;
            /** @default  */
            description: string;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            skuName: string;
            skuCode: string;
            skuType: string;
            vendorPartNumber: string | null;
            /** Format: decimal */
            quantity: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            quantityReceived: Decimal;
            /** Format: decimal */
            cost: Decimal;
            /** Format: decimal */
            total: Decimal;
            serialNumbers: components["schemas"]["Inventory.V2.SerialNumberResponse"][] | null;
            /** @enum {string} */
            status: "Pending" | "Sent" | "PartiallyReceived" | "Received" | "Canceled";
            /** @default false */
            chargeable: boolean;
            /** Format: int64 */
            budgetCodeId: number | null;
            /** @default true */
            active: boolean;
            /** Format: int64 */
            addedByReceiptId: number | null;
        };
        PurchaseOrderRequest: {
            /** Format: int64 */
            id: number;
            requestNumber: string;
            requestStatus: components["schemas"]["Inventory.V2.PurchaseOrderRequestStatus"];
            /** Format: int64 */
            invoiceId: number | null;
            /** Format: int64 */
            jobId: number | null;
            /** Format: int64 */
            projectId: number | null;
            /** Format: int64 */
            typeId: number;
            /** Format: int64 */
            vendorId: number;
            /** Format: int64 */
            technicianId: number | null;
            shipTo: components["schemas"]["Inventory.V2.AddressResponse"];
            /** Format: int64 */
            businessUnitId: number;
            /** Format: int64 */
            inventoryLocationId: number;
            /** Format: int64 */
            batchId: number | null;
            vendorDocumentNumber: string | null;
            /** Format: date-time */
            date: Instant;
            /** Format: date-time */
            requiredOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /** Format: decimal */
            total: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            tax: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            shipping: Decimal;
            /** Format: multiline */
            summary: string | null;
            items: components["schemas"]["PurchaseOrderItem"][];
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
            /** Format: int64 */
            budgetCodeId: number | null;
            /** @default  */
            shipToDescription: string;
            /** @default false */
            impactsTechnicianPayroll: boolean;
            rejectionReason: components["schemas"]["Inventory.V2.PoApprovalRejectionReason"] | null;
            /** Format: int64 */
            purchaseOrderId: number | null;
        };
        Markup: {
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /** Format: decimal */
            from: Decimal;
            /** Format: decimal */
            to: Decimal;
            /** Format: decimal */
            percent: Decimal;
            /** Format: int64 */
            id: number;
        };
        Receipt: {
            /** Format: int64 */
            id: number;
            /** @default true */
            active: boolean;
            number: string;
            vendorInvoiceNumber: string | null;
            /** Format: int64 */
            createdById: number | null;
            /** Format: multiline */
            memo: string | null;
            /** Format: int64 */
            purchaseOrderId: number;
            /** Format: int64 */
            billId: number | null;
            /** Format: int64 */
            jobId: number | null;
            /** Format: int64 */
            businessUnitId: number | null;
            /** Format: int64 */
            vendorId: number;
            /** Format: int64 */
            technicianId: number | null;
            /** Format: int64 */
            inventoryLocationId: number;
            shipTo: components["schemas"]["Inventory.V2.AddressResponse"] | null;
            /** @default  */
            shipToDescription: string;
            /** Format: decimal */
            receiptAmount: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            taxAmount: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            shippingAmount: Decimal;
            /** Format: date-time */
            receivedOn: Instant | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /** Format: int64 */
            batchId: number | null;
            /** @default Pending */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /** Format: int64 */
            budgetCodeId: number | null;
            /** @default None */
            landedCostMethod: components["schemas"]["Inventory.V2.LandedCostMethod"];
            /** Format: decimal */
            otherAmount: Decimal | null;
            items: components["schemas"]["ReceiptItem"][];
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
        };
        ReceiptItem: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            skuId: number;
            name: string;
            code: string;
            /** @default  */
            description: string;
            /** Format: decimal */
            quantity: Decimal;
            /** Format: decimal */
            cost: Decimal;
            generalLedgerAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            costOfSaleAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            assetAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** Format: int64 */
            purchaseOrderItemId: number;
            /** Format: int64 */
            budgetCodeId: number | null;
            /** Format: decimal */
            allocatedShipping: Decimal | null;
            /** Format: decimal */
            allocatedTax: Decimal | null;
            /** Format: decimal */
            allocatedOtherCosts: Decimal | null;
            /** Format: decimal */
            fullyLandedUnitCost: Decimal | null;
        };
        ReturnType: {
            /** Format: int64 */
            id: number;
            name: string;
            /** @default false */
            automaticallyReceiveVendorCredit: boolean;
            /** @default false */
            includeInSalesTax: boolean;
            /** @default true */
            active: boolean;
            /** @default false */
            isDefault: boolean;
            /** @default false */
            isDefaultForConsignment: boolean;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
        };
        Return: {
            /** Format: int64 */
            id: number;
            /** @default true */
            active: boolean;
            number: string;
            /** @default  */
            referenceNumber: string;
            status: components["schemas"]["Inventory.V2.InventoryReturnStatus"];
            /** Format: int64 */
            returnTypeId: number;
            /** Format: int64 */
            vendorId: number;
            /** Format: int64 */
            purchaseOrderId: number | null;
            /** Format: int64 */
            jobId: number | null;
            /** Format: int64 */
            projectId: number | null;
            /** Format: int64 */
            budgetCodeId: number | null;
            /** Format: int64 */
            businessUnitId: number;
            /** Format: int64 */
            inventoryLocationId: number;
            /** Format: int64 */
            createdById: number | null;
            /** Format: multiline */
            memo: string | null;
            /** Format: decimal */
            returnAmount: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            taxAmount: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            shippingAmount: Decimal;
            /** Format: date-time */
            returnDate: Instant;
            /** Format: date-time */
            returnedOn: Instant | null;
            /** Format: date-time */
            creditReceivedOn: Instant | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /**
             * Format: int64
             * @deprecated
             */
            batchId: number | null;
            batch: components["schemas"]["Inventory.V2.BatchResponse"] | null;
            /** @default Pending */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /** Format: int64 */
            canceledById: number | null;
            canceledReason: components["schemas"]["Inventory.V2.InventoryReasonTransactionCanceled"] | null;
            /** Format: date-time */
            dateCanceled: Instant | null;
            items: components["schemas"]["ReturnItem"][];
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
            /**
             * Format: decimal
             * @default 0
             */
            restockingFee: Decimal;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        ReturnItem: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            skuId: number;
            /** @default  */
            description: string;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            name: string;
            code: string;
            /** Format: decimal */
            quantity: Decimal;
            /** Format: decimal */
            cost: Decimal;
            generalLedgerAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            costOfSaleAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            assetAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            serialNumbers: components["schemas"]["Inventory.V2.SerialNumberResponse"][] | null;
            /** Format: int64 */
            createdById: number | null;
            /** @default true */
            active: boolean;
            /** Format: int64 */
            receiptItemId: number | null;
            /** Format: int64 */
            budgetCodeId: number | null;
        };
        Transfer: {
            /** Format: int64 */
            id: number;
            /** @default Replenishment */
            transferType: string;
            /** @enum {string} */
            status: "Pending" | "Picked" | "Received" | "Canceled";
            number: string;
            /** @default  */
            referenceNumber: string;
            /** Format: int64 */
            fromLocationId: number;
            /** Format: int64 */
            toLocationId: number;
            /** Format: int64 */
            createdById: number | null;
            /** @default  */
            memo: string;
            /** Format: date-time */
            date: Instant;
            /** Format: date-time */
            pickedDate: Instant | null;
            /** Format: date-time */
            receivedDate: Instant | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /**
             * Format: int64
             * @deprecated
             */
            batchId: number | null;
            batch: components["schemas"]["Inventory.V2.BatchResponse"] | null;
            /** @default Pending */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /** Format: date-time */
            dateRequired: Instant | null;
            /** Format: int64 */
            jobId: number | null;
            /** Format: int64 */
            invoiceId: number | null;
            /** Format: int64 */
            canceledById: number | null;
            canceledReason: components["schemas"]["Inventory.V2.InventoryReasonTransactionCanceled"] | null;
            /** Format: date-time */
            dateCanceled: Instant | null;
            /** @default true */
            active: boolean;
            /** Format: int64 */
            pickedById: number | null;
            /** Format: int64 */
            receivedById: number | null;
            items: components["schemas"]["TransferItem"][];
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][];
            /**
             * Format: int64
             * @default 1
             */
            transferTypeId: number;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        TransferItem: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            skuId: number;
            /** @default  */
            description: string;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            name: string;
            code: string;
            /** Format: decimal */
            quantity: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            quantityPicked: Decimal;
            /** Format: decimal */
            cost: Decimal;
            /** Format: decimal */
            totalCost: Decimal;
            serialNumbers: components["schemas"]["Inventory.V2.SerialNumberResponse"][] | null;
            /** Format: int64 */
            createdById: number | null;
            /** @default true */
            active: boolean;
            /** Format: int64 */
            budgetCodeId: number | null;
            /** Format: int64 */
            unitOfMeasureId: number | null;
        };
        Adjustment: {
            /** Format: int64 */
            id: number;
            /** @default true */
            active: boolean;
            number: string;
            /** @default  */
            referenceNumber: string;
            /** @enum {string} */
            type: "Inventory Quantity Adjustment" | "Beginning Balance" | "Inventory Return" | "Inventory Count" | "Auto Consume" | "Return To Warehouse" | "Consignment" | "Consignment Inventory Count" | "Return To Vendor" | "Intracompany Transfer Incoming" | "Intracompany Transfer Outgoing";
            /** Format: int64 */
            inventoryLocationId: number;
            /** Format: int64 */
            businessUnitId: number | null;
            /** Format: int64 */
            projectId: number | null;
            /** Format: int64 */
            invoiceId: number | null;
            /** Format: int64 */
            createdById: number | null;
            /** @default  */
            memo: string;
            /** Format: date-time */
            date: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /**
             * Format: int64
             * @deprecated
             */
            batchId: number | null;
            batch: components["schemas"]["Inventory.V2.BatchResponse"] | null;
            /** @default Pending */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            canceledReason: components["schemas"]["Inventory.V2.InventoryReasonTransactionCanceled"] | null;
            /** Format: int64 */
            canceledById: number | null;
            /** Format: date-time */
            dateCanceled: Instant | null;
            items: components["schemas"]["AdjustmentItem"][];
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][];
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        AdjustmentItem: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            skuId: number;
            /** @default  */
            description: string;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            name: string;
            code: string;
            /** Format: decimal */
            quantity: Decimal;
            /** Format: decimal */
            cost: Decimal;
            /** Format: decimal */
            totalCost: Decimal;
            /** Format: int64 */
            createdById: number | null;
            /** @default true */
            active: boolean;
            /** Format: int64 */
            budgetCodeId: number | null;
            serialNumbers: components["schemas"]["Inventory.V2.SerialNumberResponse"][] | null;
            /** Format: int64 */
            unitOfMeasureId: number | null;
        };
        Batch: {
            /** Format: int64 */
            id: number;
            number: string;
            name: string;
            /** @default Posted */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
        };
        Template: {
            /** Format: int64 */
            id: number;
            name: string;
            /** @default true */
            active: boolean;
            /** @default Truck */
            type: string;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /** @default false */
            isConsignment: boolean;
            locationIds: number[] | null;
            items: components["schemas"]["Inventory.V2.InventoryTemplateItemResponse"][] | null;
        };
        Warehouse: {
            /** Format: int64 */
            id: number;
            name: string;
            /** @default true */
            active: boolean;
            address: components["schemas"]["Inventory.V2.AddressResponse"];
            /** Format: int64 */
            inventoryTemplateId: number | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        Truck: {
            /** Format: int64 */
            id: number;
            name: string;
            /** @default true */
            active: boolean;
            /** Format: multiline */
            memo: string | null;
            /** Format: int64 */
            warehouseId: number | null;
            /** @default [] */
            technicianIds: number[];
            /** Format: int64 */
            inventoryTemplateId: number | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        BusinessUnit: {
            /** Format: int64 */
            id: number;
            /** @default true */
            active: boolean;
            name: string;
            officialName: string | null;
            /** Format: email */
            email: string | null;
            currency: string | null;
            /** Format: phone */
            phoneNumber: string | null;
            /** Format: html */
            invoiceHeader: string | null;
            /** Format: html */
            invoiceMessage: string | null;
            /** Format: decimal */
            defaultTaxRate: Decimal | null;
            /** Format: html */
            authorizationParagraph: string | null;
            /** Format: html */
            acknowledgementParagraph: string | null;
            address: components["schemas"]["TenantSettings.V2.BusinessUnitAddressResponse"] | null;
            materialSku: string | null;
            quickbooksClass: string | null;
            accountCode: string | null;
            franchiseId: string | null;
            conceptCode: string | null;
            corporateContractNumber: string | null;
            trade: components["schemas"]["Services.NamedModel"] | null;
            division: components["schemas"]["Services.NamedModel"] | null;
            tagTypeIds: number[] | null;
            tenant: components["schemas"]["TenantSettings.V2.BusinessUnitTenantResponse"] | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            certifiedSentriconSpecialistCode: string | null;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        Technician: {
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @default 0
             */
            userId: number;
            name: string;
            roleIds: number[] | null;
            /** Format: int64 */
            businessUnitId: number | null;
            /** Format: int64 */
            mainZoneId: number | null;
            zoneIds: number[] | null;
            projectLabelIds: number[] | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /** Format: email */
            email: string | null;
            /** Format: phone */
            phoneNumber: string | null;
            loginName: string | null;
            home: components["schemas"]["TenantSettings.V2.TechnicianAddressResponse"] | null;
            /**
             * Format: decimal
             * @default 0
             */
            dailyGoal: Decimal;
            /** @default true */
            isManagedTech: boolean;
            licenseType: components["schemas"]["TenantSettings.V2.LicenseType"] | null;
            customFields: components["schemas"]["TenantSettings.V2.TechnicianCustomFieldResponse"][] | null;
            /** @default true */
            active: boolean;
            aadUserId: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            burdenRate: Decimal;
            team: string | null;
            jobFilter: components["schemas"]["TenantSettings.V2.JobFilter"] | null;
            permissions: components["schemas"]["TenantSettings.V2.TechnicianPermissionResponse"][] | null;
            accountLocked: boolean | null;
            /**
             * Format: decimal
             * @default 0
             */
            commissionRate: Decimal;
            /** Format: decimal */
            currentValue: Decimal | null;
            firstName: string | null;
            lastName: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            hourlyRate: Decimal;
            /** Format: int64 */
            jobId: number | null;
            mobilePhone: string | null;
            outboundCallerId: string | null;
            payrollId: string | null;
            /** Format: int64 */
            payrollProfileId: number | null;
            /** Format: int64 */
            appoitmentId: number | null;
            /** Format: duration */
            shiftStart: string | null;
            /** Format: duration */
            shiftEnd: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            soldByRate: Decimal;
            /** Format: date-time */
            startDate: Instant | null;
            /** @default Idle */
            status: components["schemas"]["TenantSettings.V2.TechnicianStatus"];
            skills: components["schemas"]["TenantSettings.V2.TechnicianSkillResponse"][] | null;
            positions: components["schemas"]["TenantSettings.V2.TechnicianPosition"][] | null;
            location: components["schemas"]["TenantSettings.V2.TechnicianLocationResponse"] | null;
            /** Format: html */
            bio: string | null;
            /** Format: html */
            memo: string | null;
        };
        Employee: {
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @default 0
             */
            userId: number;
            name: string;
            firstName: string | null;
            lastName: string | null;
            /** Format: int64 */
            managerId: number | null;
            /** @default Unspecified */
            role: components["schemas"]["TenantSettings.V2.EmployeeUserRole"];
            roleIds: number[] | null;
            /** Format: int64 */
            businessUnitId: number | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /** Format: email */
            email: string | null;
            /** Format: phone */
            phoneNumber: string | null;
            loginName: string | null;
            /** @default true */
            active: boolean;
            aadUserId: string | null;
            accountLocked: boolean | null;
            home: components["schemas"]["TenantSettings.V2.EmployeeAddressResponse"] | null;
            /**
             * Format: int32
             * @default 0
             */
            agentId: number;
            /** Format: date-time */
            startDate: Instant | null;
            /** Format: date-time */
            terminationDate: Instant | null;
            /**
             * Format: decimal
             * @default 0
             */
            hourlyRate: Decimal;
            /** Format: int64 */
            overtimeProfileId: number | null;
            customFields: components["schemas"]["TenantSettings.V2.EmployeeCustomFieldResponse"][] | null;
            permissions: components["schemas"]["TenantSettings.V2.EmployeePermissionResponse"][] | null;
        };
        Project: {
            /** Format: int64 */
            id: number;
            number: string;
            name: string;
            /** Format: html */
            summary: string | null;
            status: string | null;
            /** Format: int64 */
            statusId: number | null;
            subStatus: string | null;
            /** Format: int64 */
            subStatusId: number | null;
            /**
             * Format: int64
             * @default 0
             */
            customerId: number;
            /**
             * Format: int64
             * @default 0
             */
            locationId: number;
            /** Format: int64 */
            projectTypeId: number | null;
            /** @default [] */
            projectManagerIds: number[];
            /** @default [] */
            businessUnitIds: number[];
            /** Format: date-time */
            startDate: Instant | null;
            /** Format: date-time */
            targetCompletionDate: Instant | null;
            /** Format: date-time */
            actualCompletionDate: Instant | null;
            /** Format: date-time */
            contractStartDate: Instant | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /** @default [] */
            customFields: components["schemas"]["CustomFieldApiModel"][];
            /** @default true */
            active: boolean;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        Job: {
            /** Format: int64 */
            id: number;
            jobNumber: string;
            /** Format: int64 */
            projectId: number | null;
            /**
             * Format: int64
             * @default 0
             */
            customerId: number;
            /**
             * Format: int64
             * @default 0
             */
            locationId: number;
            /** @default Scheduled */
            jobStatus: components["schemas"]["Jpm.V2.JobStatus"];
            /** Format: date-time */
            completedOn: Instant | null;
            /**
             * Format: int64
             * @default 0
             */
            businessUnitId: number;
            /**
             * Format: int64
             * @default 0
             */
            jobTypeId: number;
            /**
             * @default Normal
             * @enum {string}
             */
            priority: "Low" | "Normal" | "High" | "Urgent";
            /**
             * Format: int64
             * @default 0
             */
            campaignId: number;
            /** Format: int64 */
            recallForId: number | null;
            /** Format: int64 */
            warrantyId: number | null;
            jobGeneratedLeadSource: components["schemas"]["Jpm.V2.Base.JobGeneratedLeadSource"] | null;
            /** @default false */
            noCharge: boolean;
            /** @default true */
            notificationsEnabled: boolean;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: int64
             * @default 1
             */
            createdById: number;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /** @default [] */
            tagTypeIds: number[];
            /** Format: int64 */
            leadCallId: number | null;
            /** Format: int64 */
            partnerLeadCallId: number | null;
            /** Format: int64 */
            bookingId: number | null;
            /** Format: int64 */
            soldById: number | null;
            /** @default  */
            customerPo: string;
            /** Format: int64 */
            invoiceId: number | null;
            /** Format: int64 */
            membershipId: number | null;
            /** Format: decimal */
            total: Decimal | null;
            /** Format: int64 */
            createdFromEstimateId: number | null;
            /** @default [] */
            estimateIds: number[];
            /** @default [] */
            equipmentIds: number[];
            isAutoDispatched: boolean | null;
            /** Format: html */
            summary: string | null;
            /** @default [] */
            customFields: components["schemas"]["CustomFieldApiModel"][];
            summaryOfWork: string | null;
            /** @default [] */
            appointments: components["schemas"]["Appointment"][];
            /** @default true */
            active: boolean;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        Sku: {
            /** Format: int64 */
            id: number;
            code: string;
            /** @default  */
            description: string;
            /**
             * Format: decimal
             * @default 0
             */
            cost: Decimal;
            /** @default true */
            active: boolean;
            /**
             * Format: decimal
             * @default 0
             */
            price: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            memberPrice: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            addOnPrice: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            addOnMemberPrice: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            hours: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            bonus: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            commissionBonus: Decimal;
            /** @default false */
            paysCommission: boolean;
            /** @default false */
            deductAsJobCost: boolean;
            unitOfMeasure: string | null;
            /** @default true */
            isInventory: boolean;
            costOfSaleAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            assetAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @default true */
            taxable: boolean;
            primaryVendor: components["schemas"]["Pricebook.V2.SkuVendorResponse"] | null;
            otherVendors: components["schemas"]["Pricebook.V2.SkuVendorResponse"][] | null;
            /** @default [] */
            categories: number[];
            /** @default [] */
            assets: components["schemas"]["Pricebook.V2.SkuAssetResponse"][];
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            source: string | null;
            externalId: string | null;
            /** @default false */
            isConfigurableMaterial: boolean;
            /** @default true */
            chargeableByDefault: boolean;
            variationsOrConfigurableMaterials: number[] | null;
            /** Format: int64 */
            businessUnitId: number | null;
            /**
             * Format: int64
             * @default 1
             */
            createdById: number;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /** @default true */
            displayInAmount: boolean;
            /** Format: int64 */
            generalLedgerAccountId: number | null;
            /** @default false */
            isOtherDirectCost: boolean;
            /** Format: int64 */
            costTypeId: number | null;
            defaultAssetUrl: string | null;
            budgetCostCode: string | null;
            budgetCostType: string | null;
            isCostLocked: boolean | null;
            excludeEstimatedCostFromInvoice: boolean | null;
            isPriceLocked: boolean | null;
            isChemical: boolean | null;
            epaNumber: string | null;
            activeIngredients: string | null;
            manufacturer: string | null;
            model: string | null;
            manufacturerWarranty: components["schemas"]["Warranty"];
            serviceProviderWarranty: components["schemas"]["Warranty"];
            /** @default [] */
            recommendations: components["schemas"]["Pricebook.V2.EquipmentRecommendationResponse"][];
            /** @default [] */
            upgrades: number[];
            /** @default [] */
            equipmentMaterials: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            crossSaleGroup: string | null;
            /** @default false */
            isConfigurableEquipment: boolean;
            variationsOrConfigurableEquipment: number[] | null;
            /** Format: int64 */
            typeId: number | null;
            dimensions: components["schemas"]["Pricebook.V2.DimensionsResponse"] | null;
            name: string;
            /** @enum {string} */
            type: "Material" | "Equipment";
            generalLedgerAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** Format: int64 */
            costOfSaleAccountId: number | null;
            /** Format: int64 */
            assetAccountId: number | null;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        Service: {
            /** Format: int64 */
            id: number;
            code: string;
            displayName: string;
            /** @default  */
            description: string;
            warranty: components["schemas"]["Pricebook.V2.SkuWarrantyResponse"] | null;
            /** @default [] */
            categories: number[];
            /**
             * Format: decimal
             * @default 0
             */
            price: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            memberPrice: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            addOnPrice: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            addOnMemberPrice: Decimal;
            /** @default false */
            taxable: boolean;
            account: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            hours: Decimal;
            isLabor: boolean | null;
            /** @default [] */
            recommendations: number[];
            /** @default [] */
            upgrades: number[];
            /** @default [] */
            assets: components["schemas"]["Pricebook.V2.SkuAssetResponse"][];
            /** @default [] */
            serviceMaterials: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            /** @default [] */
            serviceEquipment: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            /** @default true */
            active: boolean;
            crossSaleGroup: string | null;
            /** @default false */
            paysCommission: boolean;
            /**
             * Format: decimal
             * @default 0
             */
            bonus: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            commissionBonus: Decimal;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            source: string | null;
            externalId: string | null;
            /** Format: int64 */
            businessUnitId: number | null;
            /**
             * Format: decimal
             * @default 0
             */
            cost: Decimal;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: decimal
             * @default 0
             */
            soldByCommission: Decimal;
            defaultAssetUrl: string | null;
            budgetCostCode: string | null;
            budgetCostType: string | null;
            isPriceLocked: boolean | null;
            /** Format: decimal */
            calculatedPrice: Decimal | null;
            useStaticPrices: boolean | null;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        Category: {
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: int64 */
            parentId: number | null;
            /** @default true */
            active: boolean;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
        };
        TagType: {
            /** Format: int64 */
            id: number;
            name: string;
            /** @default #808080 */
            color: string;
            /** @default  */
            code: string;
            importance: components["schemas"]["TenantSettings.V2.TagImportance"] | null;
            /** @default false */
            isConversionOpportunity: boolean;
            /** @default false */
            allowToUseOnTimesheetActivity: boolean;
            /** @default true */
            isVisibleOnDispatchBoard: boolean;
            /** @default true */
            active: boolean;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
        };
        PaymentTerm: {
            /** Format: int64 */
            id: number;
            name: string;
            /** @default NumberOfDays */
            dueDayType: components["schemas"]["Accounting.V2.PaymentTermDueDayType"];
            /** Format: int32 */
            dueDay: number | null;
            /** @default false */
            isCustomerDefault: boolean;
            /** @default false */
            isVendorDefault: boolean;
            /** @default true */
            active: boolean;
            inUse: boolean | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            paymentTermDiscountModel: components["schemas"]["Accounting.V2.PaymentTermDiscountAPIModel"];
            interestSettings: components["schemas"]["InterestSettings"];
        };
        InterestSettings: {
            /** Format: int64 */
            id: number | null;
            /** @default Flat */
            rateType: components["schemas"]["Accounting.V2.InterestRateType"];
            /** Format: decimal */
            flatRateValue: Decimal | null;
            /** Format: decimal */
            percentageRateValue: Decimal | null;
            chargeMethod: components["schemas"]["Accounting.V2.InterestChargeMethod"] | null;
            /** @default Once */
            frequency: components["schemas"]["Accounting.V2.InterestChargeFrequency"];
            /** Format: int32 */
            gracePeriod: number | null;
            /** @default [] */
            targetInvoices: components["schemas"]["Accounting.V2.InterestTargetInvoice"][];
            /**
             * Format: int64
             * @default 0
             */
            taskId: number;
            /** @default  */
            taskDisplayName: string;
        };
        BudgetCode: {
            /** Format: int64 */
            id: number;
            code: string;
            /** @default  */
            description: string;
            /** @default [] */
            segments: components["schemas"]["Jpm.BudgetCodes.BudgetCodeSegmentModel"][];
            /** @default true */
            active: boolean;
        };
        BillCustomField: {
            /**
             * Format: int64
             * @default 0
             */
            typeId: number;
            name: string;
            value: string;
        };
        Bill: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            purchaseOrderId: number | null;
            /** @default Pending */
            syncStatus: components["schemas"]["Accounting.V2.InventoryBillSyncStatus"];
            referenceNumber: string | null;
            vendorNumber: string | null;
            summary: string | null;
            /** Format: date-time */
            billDate: Instant | null;
            billAmount: string | null;
            taxAmount: string | null;
            shippingAmount: string | null;
            /** @default None */
            landedCostMethod: components["schemas"]["Inventory.Types.LandedCostMethod"];
            otherAmount: string | null;
            createdBy: string | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: Instant;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: Instant;
            termName: string | null;
            /** Format: date-time */
            dueDate: Instant | null;
            shipToDescription: string | null;
            /** Format: date-time */
            postDate: Instant | null;
            batch: components["schemas"]["Accounting.V2.BatchResponse"] | null;
            businessUnit: components["schemas"]["Accounting.V2.NamedFieldResponse"] | null;
            taxZone: components["schemas"]["Accounting.V2.NamedFieldResponse"] | null;
            vendor: components["schemas"]["Accounting.V2.NamedFieldResponse"] | null;
            shipTo: components["schemas"]["Accounting.V2.AddressResponse"] | null;
            /** Format: int64 */
            budgetCodeId: number | null;
            /** @default [] */
            items: components["schemas"]["Accounting.V2.InventoryBillItemResponse"][];
            customFields: components["schemas"]["BillCustomField"][] | null;
            /** Format: int64 */
            jobId: number | null;
            jobNumber: string | null;
            /** Format: date-time */
            dateReconciled: Instant | null;
            /** @default Procurement */
            billType: components["schemas"]["Accounting.V2.BillType"];
            /** @default NoDiscrepancy */
            threeWayMatchDiscrepancy: components["schemas"]["Accounting.V2.InventoryBillThreeWayMatchDiscrepancy"];
            /** @default true */
            active: boolean;
        };
        "Connect_Token.Query": Record<string, never>;
        "PurchaseOrders_GetList.Query": {
            ids?: number[];
            /** @enum {string} */
            status?: "Pending" | "Sent" | "PartiallyReceived" | "Received" | "Exported" | "Canceled";
            number?: string;
            /** Format: int64 */
            jobId?: number;
            jobIds?: number[];
            /** Format: int64 */
            technicianId?: number;
            /** Format: int64 */
            projectId?: number;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            dateOnOrAfter?: Instant;
            /** Format: date-time */
            dateBefore?: Instant;
            /** Format: date-time */
            sentOnOrAfter?: Instant;
            /** Format: date-time */
            sentBefore?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "PurchaseOrders_Create.Query": Record<string, never>;
        "PurchaseOrders_GetRequests.Query": {
            ids?: number[];
            /** @enum {string} */
            requestStatus?: "PendingApproval" | "Approved" | "Rejected";
            requestNumber?: string;
            /** Format: int64 */
            jobId?: number;
            jobIds?: number[];
            /** Format: int64 */
            technicianId?: number;
            /** Format: int64 */
            projectId?: number;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            dateOnOrAfter?: Instant;
            /** Format: date-time */
            dateBefore?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "PurchaseOrders_GetById.Query": Record<string, never>;
        "PurchaseOrders_Update.Query": Record<string, never>;
        "PurchaseOrders_Cancel.Query": Record<string, never>;
        "PurchaseOrders_ApproveRequest.Query": Record<string, never>;
        "PurchaseOrders_RejectRequest.Query": Record<string, never>;
        "PurchaseOrdersMarkup_Get.Query": {
            ids?: number[];
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "From" | "To" | "Percent";
                descending: boolean;
            };
        };
        "PurchaseOrdersMarkup_Create.Query": Record<string, never>;
        "PurchaseOrdersMarkup_GetById.Query": Record<string, never>;
        "PurchaseOrdersMarkup_Update.Query": Record<string, never>;
        "PurchaseOrdersMarkup_Delete.Query": Record<string, never>;
        "PurchaseOrderTypes_GetList.Query": {
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "PurchaseOrderTypes_Create.Query": Record<string, never>;
        "PurchaseOrderTypes_Update.Query": Record<string, never>;
        "Receipts_GetList.Query": {
            ids?: number[];
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            number?: string;
            vendorInvoiceNumber?: string;
            /** Format: int64 */
            billId?: number;
            /** Format: int64 */
            batchId?: number;
            vendorIds?: number[];
            businessUnitIds?: number[];
            inventoryLocationIds?: number[];
            purchaseOrderIds?: number[];
            syncStatuses?: ("Pending" | "Posted" | "Exported")[];
            "customFields.Fields"?: {
                [key: string]: string;
            };
            /** @enum {string} */
            "customFields.Operator"?: "And" | "Or";
            /** Format: date-time */
            receivedOnOrAfter?: Instant;
            /** Format: date-time */
            receivedBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "Receipts_CreateReceipt.Query": Record<string, never>;
        "Receipts_UpdateCustomFields.Query": Record<string, never>;
        "Receipts_CancelReceipts.Query": {
            /** Format: int64 */
            id?: number;
        };
        "Returns_GetList.Query": {
            ids?: number[];
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            number?: string;
            referenceNumber?: string;
            /** Format: int64 */
            jobId?: number;
            /** Format: int64 */
            purchaseOrderId?: number;
            /** Format: int64 */
            batchId?: number;
            vendorIds?: number[];
            businessUnitIds?: number[];
            inventoryLocationIds?: number[];
            syncStatuses?: ("Pending" | "Posted" | "Exported")[];
            "customFields.Fields"?: {
                [key: string]: string;
            };
            /** @enum {string} */
            "customFields.Operator"?: "And" | "Or";
            /** Format: date-time */
            returnDateOnOrAfter?: Instant;
            /** Format: date-time */
            returnDateBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
            /** Format: guid */
            externalDataApplicationGuid?: string;
            externalDataKey?: string;
            externalDataValues?: string[];
        };
        "Returns_CreateReturn.Query": Record<string, never>;
        "Returns_UpdateCustomFields.Query": Record<string, never>;
        "Returns_Update.Query": Record<string, never>;
        "Returns_Cancel.Query": Record<string, never>;
        "ReturnTypes_GetList.Query": {
            activeOnly: boolean;
            name?: string;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "ReturnTypes_Create.Query": Record<string, never>;
        "ReturnTypes_Update.Query": Record<string, never>;
        "Vendors_GetList.Query": {
            ids?: number[];
            name?: string;
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            /** Format: guid */
            externalDataApplicationGuid?: string;
            externalDataKey?: string;
            externalDataValues?: string[];
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            "customField.Fields"?: {
                [key: string]: string;
            };
            /** @enum {string} */
            "customField.Operator"?: "And" | "Or";
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "Vendors_Create.Query": Record<string, never>;
        "Vendors_GetCustomFieldTypes.Query": {
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "Vendors_UpdateCustomFields.Query": Record<string, never>;
        "Vendors_GetById.Query": {
            /** Format: guid */
            externalDataApplicationGuid?: string;
            externalDataKey?: string;
            externalDataValues?: string[];
        };
        "Vendors_Update.Query": Record<string, never>;
        "Trucks_GetList.Query": {
            ids?: number[];
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            /** Format: guid */
            externalDataApplicationGuid?: string;
            externalDataKey?: string;
            externalDataValues?: string[];
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "Trucks_Create.Query": Record<string, never>;
        "Trucks_Update.Query": Record<string, never>;
        "Warehouses_GetList.Query": {
            ids?: number[];
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            /** Format: guid */
            externalDataApplicationGuid?: string;
            externalDataKey?: string;
            externalDataValues?: string[];
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "Warehouses_Update.Query": Record<string, never>;
        "Transfers_GetList.Query": {
            ids?: number[];
            statuses?: ("Pending" | "Picked" | "Received" | "Canceled")[];
            number?: string;
            referenceNumber?: string;
            /** Format: int64 */
            batchId?: number;
            transferTypeIds?: number[];
            fromLocationIds?: number[];
            toLocationIds?: number[];
            syncStatuses?: ("Pending" | "Posted" | "Exported")[];
            "customFields.Fields"?: {
                [key: string]: string;
            };
            /** @enum {string} */
            "customFields.Operator"?: "And" | "Or";
            /** Format: date-time */
            dateOnOrAfter?: Instant;
            /** Format: date-time */
            dateBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
            /** Format: guid */
            externalDataApplicationGuid?: string;
            externalDataKey?: string;
            externalDataValues?: string[];
        };
        "Transfers_UpdateCustomFields.Query": Record<string, never>;
        "Transfers_Update.Query": Record<string, never>;
        "Adjustments_GetList.Query": {
            ids?: number[];
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            /** Format: guid */
            externalDataApplicationGuid?: string;
            externalDataKey?: string;
            externalDataValues?: string[];
            number?: string;
            referenceNumber?: string;
            /** Format: int64 */
            batchId?: number;
            invoiceIds?: number[];
            inventoryLocationIds?: number[];
            adjustmentTypes?: ("Adjustment" | "BeginningBalance" | "InventoryReturn" | "InventoryCount" | "AutoConsume" | "ReturnToWarehouse" | "Consignment" | "ConsignmentInventoryCount" | "ReturnToVendor" | "IntracompanyTransferIncoming" | "IntracompanyTransferOutgoing" | "Inventory Quantity Adjustment" | "Beginning Balance" | "Inventory Return" | "Inventory Count" | "Auto Consume" | "Return To Warehouse" | "Consignment Inventory Count" | "Return To Vendor" | "Intracompany Transfer Incoming" | "Intracompany Transfer Outgoing")[];
            businessUnitIds?: number[];
            syncStatuses?: ("Pending" | "Posted" | "Exported")[];
            "customFields.Fields"?: {
                [key: string]: string;
            };
            /** @enum {string} */
            "customFields.Operator"?: "And" | "Or";
            /** Format: date-time */
            dateOnOrAfter?: Instant;
            /** Format: date-time */
            dateBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "Adjustments_Create.Query": Record<string, never>;
        "Adjustments_UpdateCustomFields.Query": Record<string, never>;
        "Adjustments_Update.Query": Record<string, never>;
        "InventoryTemplates_GetList.Query": {
            ids?: number[];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "Export_PurchaseOrders.Query": {
            from?: string;
            includeRecentChanges?: boolean;
        };
        "Export_Returns.Query": {
            from?: string;
            includeRecentChanges?: boolean;
        };
        "Export_Transfers.Query": {
            from?: string;
            includeRecentChanges?: boolean;
        };
        "Export_Adjustments.Query": {
            from?: string;
            includeRecentChanges?: boolean;
        };
        "Technicians_GetList.Query": {
            ids?: number[];
            userIds?: number[];
            name?: string;
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
        };
        "Technicians_Get.Query": Record<string, never>;
        "BusinessUnits_GetList.Query": {
            ids?: number[];
            name?: string;
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            sort?: {
                /** @enum {string} */
                by: "Id" | "Name" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
            /** Format: guid */
            externalDataApplicationGuid?: string;
        };
        "BusinessUnits_Get.Query": {
            /** Format: guid */
            externalDataApplicationGuid?: string;
        };
        "TagTypes_GetList.Query": {
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            sort?: {
                /** @enum {string} */
                by: "Id" | "Name" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "Employees_GetList.Query": {
            ids?: number[];
            userIds?: number[];
            name?: string;
            email?: string;
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
        };
        "Employees_Get.Query": Record<string, never>;
        "Export_Employees.Query": {
            from?: string;
            includeRecentChanges?: boolean;
        };
        "Export_Technicians.Query": {
            from?: string;
            includeRecentChanges?: boolean;
        };
        "Export_BusinessUnits.Query": {
            from?: string;
            includeRecentChanges?: boolean;
        };
        "Export_TagTypes.Query": {
            from?: string;
            includeRecentChanges?: boolean;
        };
        "BudgetCodes_ListCompanyBudgetCodes.Query": {
            budgetCodeIds?: number[];
            segmentIds?: number[];
            segmentItemIds?: number[];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
        };
        "Jobs_Get.Query": {
            /** Format: guid */
            externalDataApplicationGuid?: string;
        };
        "Jobs_GetList.Query": {
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            ids?: number[];
            number?: string;
            /** Format: int64 */
            projectId?: number;
            /** Format: int64 */
            bookingId?: number;
            /** @enum {string} */
            jobStatus?: "Scheduled" | "Dispatched" | "InProgress" | "Hold" | "Completed" | "Canceled";
            /** @enum {string} */
            appointmentStatus?: "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";
            /** @enum {string} */
            priority?: "Low" | "Normal" | "High" | "Urgent";
            /** Format: date-time */
            firstAppointmentStartsOnOrAfter?: Instant;
            /** Format: date-time */
            firstAppointmentStartsBefore?: Instant;
            /** Format: date-time */
            appointmentStartsOnOrAfter?: Instant;
            /** Format: date-time */
            appointmentStartsBefore?: Instant;
            /** Format: int64 */
            technicianId?: number;
            /** Format: int64 */
            customerId?: number;
            /** Format: int64 */
            locationId?: number;
            /** Format: int64 */
            soldById?: number;
            /** Format: int64 */
            jobTypeId?: number;
            /** Format: int64 */
            campaignId?: number;
            /** Format: int64 */
            businessUnitId?: number;
            /** Format: int64 */
            invoiceId?: number;
            /** Format: int64 */
            createdFromEstimateId?: number;
            estimateIds?: number[];
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: date-time */
            completedOnOrAfter?: Instant;
            /** Format: date-time */
            completedBefore?: Instant;
            tagTypeIds?: number[];
            equipmentIds?: number[];
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
            /** Format: guid */
            externalDataApplicationGuid?: string;
            externalDataKey?: string;
            externalDataValues?: string[];
            hasUnusedAppointments?: boolean;
        };
        "Projects_Get.Query": {
            /** Format: guid */
            externalDataApplicationGuid?: string;
        };
        "Projects_GetList.Query": {
            ids?: number[];
            number?: string;
            /** Format: int64 */
            customerId?: number;
            /** Format: int64 */
            locationId?: number;
            /** Format: int64 */
            projectTypeId?: number;
            /** Format: int64 */
            invoiceId?: number;
            /** Format: int64 */
            technicianId?: number;
            /** Format: int64 */
            jobId?: number;
            /** Format: int64 */
            appointmentId?: number;
            projectManagerIds?: number[];
            businessUnitIds?: number[];
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            startsBefore?: Instant;
            /** Format: date-time */
            startsOnOrAfter?: Instant;
            /** Format: date-time */
            completedBefore?: Instant;
            /** Format: date-time */
            completedOnOrAfter?: Instant;
            /** Format: date-time */
            targetCompletionDateBefore?: Instant;
            /** Format: date-time */
            targetCompletionDateOnOrAfter?: Instant;
            /** Format: date-time */
            contractStartDateBefore?: Instant;
            /** Format: date-time */
            contractStartDateOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            status?: string[];
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
            /** Format: guid */
            externalDataApplicationGuid?: string;
            externalDataKey?: string;
            externalDataValues?: string[];
        };
        "Export_Jobs.Query": {
            from?: string;
            includeRecentChanges?: boolean;
        };
        "Export_Projects.Query": {
            from?: string;
            includeRecentChanges?: boolean;
        };
        "Equipment_GetList.Query": {
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
            ids?: number[];
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            /** Format: guid */
            externalDataApplicationGuid?: string;
            externalDataKey?: string;
            externalDataValues?: string[];
            categoryIds?: number[];
            searchText?: string;
        };
        "Equipment_Get.Query": {
            /** Format: guid */
            externalDataApplicationGuid?: string;
        };
        "Materials_GetList.Query": {
            isOtherDirectCost?: boolean;
            costTypeIds?: number[];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
            ids?: number[];
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            /** Format: guid */
            externalDataApplicationGuid?: string;
            externalDataKey?: string;
            externalDataValues?: string[];
            categoryIds?: number[];
            searchText?: string;
        };
        "Materials_Get.Query": {
            /** Format: guid */
            externalDataApplicationGuid?: string;
        };
        "Services_GetList.Query": {
            calculatePrices?: boolean;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
            ids?: number[];
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** @enum {string} */
            active?: "True" | "Any" | "False";
            /** Format: guid */
            externalDataApplicationGuid?: string;
            externalDataKey?: string;
            externalDataValues?: string[];
            searchText?: string;
        };
        "Services_Get.Query": {
            calculatePrices?: boolean;
            /** Format: guid */
            externalDataApplicationGuid?: string;
        };
        "Export_Equipment.Query": {
            from?: string;
            includeRecentChanges?: boolean;
        };
        "Export_Materials.Query": {
            from?: string;
            includeRecentChanges?: boolean;
        };
        "InventoryBills_GetList.Query": {
            ids?: number[];
            /** Format: int64 */
            batchId?: number;
            /** Format: int32 */
            batchNumber?: number;
            billNumber?: string;
            businessUnitIds?: number[];
            "customField.Fields"?: {
                [key: string]: string;
            };
            /** @enum {string} */
            "customField.Operator"?: "And" | "Or";
            /** Format: date-time */
            dateFrom?: Instant;
            /** Format: date-time */
            dateTo?: Instant;
            jobNumber?: string;
            purchaseOrderNumber?: string;
            purchaseOrderTypes?: string[];
            syncStatuses?: ("Pending" | "Posted" | "Exported" | "PostedAndExported")[];
            /** Format: decimal */
            minCost?: Decimal;
            /** Format: decimal */
            maxCost?: Decimal;
            /** @enum {string} */
            billType?: "NotSet" | "Procurement" | "ApBill" | "RecurringBill";
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: date-time */
            dateReconciledBefore?: Instant;
            /** Format: date-time */
            dateReconciledOnOrAfter?: Instant;
            /** @enum {string} */
            threeWayMatchDiscrepancy?: "NoDiscrepancy" | "Discrepancy";
            includeTotal?: boolean;
        };
        "InventoryBills_GetListPaginated.Query": {
            ids?: number[];
            /** Format: int64 */
            batchId?: number;
            /** Format: int32 */
            batchNumber?: number;
            billNumber?: string;
            businessUnitIds?: number[];
            "customField.Fields"?: {
                [key: string]: string;
            };
            /** @enum {string} */
            "customField.Operator"?: "And" | "Or";
            /** Format: date-time */
            dateFrom?: Instant;
            /** Format: date-time */
            dateTo?: Instant;
            jobNumber?: string;
            purchaseOrderNumber?: string;
            purchaseOrderTypes?: string[];
            syncStatuses?: ("Pending" | "Posted" | "Exported" | "PostedAndExported")[];
            /** Format: decimal */
            minCost?: Decimal;
            /** Format: decimal */
            maxCost?: Decimal;
            /** @enum {string} */
            billType?: "NotSet" | "Procurement" | "ApBill" | "RecurringBill";
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: date-time */
            dateReconciledBefore?: Instant;
            /** Format: date-time */
            dateReconciledOnOrAfter?: Instant;
            /** @enum {string} */
            threeWayMatchDiscrepancy?: "NoDiscrepancy" | "Discrepancy";
            includeTotal?: boolean;
        };
        "PaymentTerms_GetPaymentTermModel.Query": Record<string, never>;
        "PaymentTerms_GetList.Query": {
            ids?: number[];
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "InventoryBills_GetCustomFieldTypes.Query": {
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            pageSize?: number;
            includeTotal?: boolean;
            /** Format: date-time */
            createdBefore?: Instant;
            /** Format: date-time */
            createdOnOrAfter?: Instant;
            /** Format: date-time */
            modifiedBefore?: Instant;
            /** Format: date-time */
            modifiedOnOrAfter?: Instant;
            sort?: {
                /** @enum {string} */
                by: "Id" | "ModifiedOn" | "CreatedOn";
                descending: boolean;
            };
        };
        "InventoryBills_UpdateCustomFields.Query": Record<string, never>;
        "InventoryBills_MarkAsExported.Query": Record<string, never>;
        "Export_InventoryBills.Query": {
            from?: string;
            includeRecentChanges?: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
