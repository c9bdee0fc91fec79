// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.
export type Decimal = string & {
    readonly __decimal: true;
};
export type Instant = bigint;
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An address of a bill. Any part may be null. */
        "Accounting.V2.AddressResponse": {
            street: string | null;
            /** @description Suite, flat or the like. */
            unit: string | null;
            city: string | null;
            /** @description State or province. */
            state: string | null;
            /** @description Postal code. */
            zip: string | null;
            /** @description Country, such as `USA`. */
            country: string | null;
        };
        /** @description The accounting batch a bill is in. */
        "Accounting.V2.BatchResponse": {
            /** Format: int64 */
            id: number;
            number: string | null;
            name: string | null;
        };
        /**
         * @description Where a bill comes from; a receipt makes a Procurement bill.
         * @enum {string}
         */
        "Accounting.V2.BillType": "NotSet" | "Procurement" | "ApBill" | "RecurringBill";
        /**
         * @description Until when paying early earns the discount.
         * @enum {string}
         */
        "Accounting.V2.DiscountAppliedBy": "NumberOfDays" | "DayOfMonth" | "DayOfFollowingMonth";
        /** @description A general ledger account, with its id. */
        "Accounting.V2.GLAccountResponse": {
            /** Format: int64 */
            id: number;
            name: string | null;
            number: string | null;
            type: string | null;
            /** @description Finer kind of account. */
            detailType: string | null;
        };
        /**
         * @description How often interest is charged.
         * @enum {string}
         */
        "Accounting.V2.InterestChargeFrequency": "Once" | "Daily" | "Monthly";
        /**
         * @description Whether interest already charged bears interest too.
         * @enum {string}
         */
        "Accounting.V2.InterestChargeMethod": "PrincipalOnly" | "Total";
        /**
         * @description How interest is reckoned.
         * @enum {string}
         */
        "Accounting.V2.InterestRateType": "Flat" | "Percentage" | "MaxOfFlatAndPercentage";
        /**
         * @description A kind of invoice that bears interest.
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
            name: string | null;
            /**
             * Format: html
             * @description Text on the line; may hold HTML.
             */
            description: string | null;
            /** @description Quantity, as a string. */
            quantity: string | null;
            /** @description Cost of one piece, as a string. */
            cost: string | null;
            /** @description Share of the tax, as a string. */
            allocatedTax: string | null;
            /** @description Share of the shipping, as a string. */
            allocatedShipping: string | null;
            /** @description Share of other costs, as a string. */
            allocatedOtherCosts: string | null;
            /** @description Cost of one piece with its shares, as a string. */
            fullyLandedUnitCost: string | null;
            /** @description Name of the warehouse or truck. */
            inventoryLocation: string | null;
            /** @description Serial number of a piece of equipment. */
            serialNumber: string | null;
            /** @description General ledger account of the item. */
            generalLedgerAccount: components["schemas"]["Accounting.V2.GLAccountResponse"] | null;
            /** @description Cost of sale account of the item. */
            costOfSaleAccount: components["schemas"]["Accounting.V2.GLAccountResponse"] | null;
            /** @description Asset account; null for items not kept as assets. */
            assetAccount: components["schemas"]["Accounting.V2.GLAccountResponse"] | null;
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
            receiptItemId: number | null;
            /** @description Kind of pricebook entry. */
            skuType: string;
            /** @description Code of the SKU. */
            skuCode: string;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId: number | null;
        };
        /**
         * @description Where a bill stands on its way to accounting; as a filter, PostedAndExported stands for both.
         * @enum {string}
         */
        "Accounting.V2.InventoryBillSyncStatus": "Pending" | "Posted" | "Exported" | "PostedAndExported";
        /**
         * @description Whether order, receipt and bill agree.
         * @enum {string}
         */
        "Accounting.V2.InventoryBillThreeWayMatchDiscrepancy": "NoDiscrepancy" | "Discrepancy";
        /** @description A record by id and name. */
        "Accounting.V2.NamedFieldResponse": {
            /** Format: int64 */
            id: number;
            name: string | null;
        };
        /**
         * @description What the discount is taken from.
         * @enum {string}
         */
        "Accounting.V2.PaymentTermApplyTo": "ApplyToTotalAmount" | "ApplyToSubtotalAmount" | "ApplyToRemainingBalance";
        /** @description Discount for paying early. All null where there is none. */
        "Accounting.V2.PaymentTermDiscountAPIModel": {
            /** Format: int64 */
            id: number | null;
            /** @description What the discount is taken from. */
            discountApplyTo: components["schemas"]["Accounting.V2.PaymentTermApplyTo"] | null;
            /**
             * Format: decimal
             * @description The discount, as `discountType` says.
             */
            discount: Decimal | null;
            /** @description An amount or a percentage. */
            discountType: components["schemas"]["Accounting.V2.PaymentTermValueType"] | null;
            /** @description Account that discounts are booked to. */
            account: string | null;
            /** @description How `applyByValue` is read. */
            applyBy: components["schemas"]["Accounting.V2.DiscountAppliedBy"] | null;
            /**
             * Format: int32
             * @description A number of days, or a day of the month.
             */
            applyByValue: number | null;
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
            quantity: Decimal;
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
            newSkuConversionBatchId: number | null;
            /**
             * Format: int64
             * @description Set when SKUs were converted from this unit.
             */
            oldSkuConversionBatchId: number | null;
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
            cost: Decimal | null;
            /** @description False once deactivated or canceled. */
            active: boolean;
        };
        /** @description An address. Any part may be null. */
        "Inventory.V2.AddressResponse": {
            street: string | null;
            /** @description Suite, flat or the like. */
            unit: string | null;
            city: string | null;
            /** @description State or province. */
            state: string | null;
            /** @description Postal code. */
            zip: string | null;
            /** @description Country, such as `USA`. */
            country: string | null;
        };
        /** @description The accounting batch a record is in. */
        "Inventory.V2.BatchResponse": {
            /** Format: int64 */
            id: number;
            number: string | null;
            name: string | null;
        };
        /**
         * @description Kind of value a custom field takes.
         * @enum {string}
         */
        "Inventory.V2.CustomFieldDataType": "Text" | "Dropdown" | "Numeric";
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
        /** @description A key and its value. */
        "Inventory.V2.ExternalDataModel": {
            /** @description Not blank; once in a request. */
            key: string;
            value: string;
        };
        /** @description A general ledger account. */
        "Inventory.V2.GLAccountResponse": {
            name: string | null;
            number: string | null;
            type: string | null;
            /** @description Finer kind of account. */
            detailType: string | null;
        };
        /**
         * @description Why a transaction was canceled.
         * @enum {string}
         */
        "Inventory.V2.InventoryReasonTransactionCanceled": "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled" | "NotWarranty" | "WarrantyRejected";
        /**
         * @description Pending, then Returned, then CreditReceived; or Canceled.
         * @enum {string}
         */
        "Inventory.V2.InventoryReturnStatus": "Pending" | "Returned" | "CreditReceived" | "Canceled";
        /** @description A SKU to keep in stock, with its bounds. */
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
            /** @description Text on the line; may hold HTML. */
            description: string | null;
            name: string;
            /** @description Kind of pricebook entry. */
            skuType: string;
            /**
             * Format: decimal
             * @description Restock below this.
             */
            minQuantity: Decimal;
            /**
             * Format: decimal
             * @description Restock up to this.
             */
            maxQuantity: Decimal;
            /** @description Free text. */
            memo: string | null;
            /** @description Unit the SKU is kept in; null for single pieces. */
            unitOfMeasure: components["schemas"]["Inventory.UnitOfMeasureModel"] | null;
            /** @description Whether the vendor owns the goods until they are used. */
            isConsignment: boolean;
        };
        /**
         * @description How extra costs are spread over the items.
         * @enum {string}
         */
        "Inventory.V2.LandedCostMethod": "None" | "ByValue";
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
        /**
         * @description Where a request stands.
         * @enum {string}
         */
        "Inventory.V2.PurchaseOrderRequestStatus": "PendingApproval" | "Approved" | "Rejected";
        /** @description The serial number of one piece. */
        "Inventory.V2.SerialNumberResponse": {
            /** Format: int64 */
            id: number;
            number: string;
        };
        /**
         * @description Where a record stands on its way to accounting. Posted and Exported records are locked.
         * @enum {string}
         */
        "Inventory.V2.SyncStatus": "Pending" | "Posted" | "Exported";
        /** @description The vendor's primary contact. Each part is null when not set. */
        "Inventory.V2.VendorContactInfoResponse": {
            firstName: string | null;
            lastName: string | null;
            phone: string | null;
            email: string | null;
            fax: string | null;
        };
        /**
         * @description How orders reach the vendor.
         * @enum {string}
         */
        "InventoryUnsafe.PurchaseOrderDeliveryOption": "Manual" | "EmailAsExcel" | "EmailAsPdf" | "EmailAsPdfRollupView" | "Electronic" | "MarkAsSent" | "EmailAsExcelAndPdf" | "VendorPortal";
        /** @description One part of a budget code. */
        "Jpm.BudgetCodes.BudgetCodeSegmentModel": {
            /**
             * Format: int64
             * @description Which part it is, such as the trade.
             */
            segmentId: number;
            /**
             * Format: int64
             * @description What stands in this part.
             */
            segmentItemId: number | null;
            /** @description Code of the item. */
            code: string | null;
            /** @description What the item is for. */
            description: string | null;
            /** @description The item with those above it. */
            path: string | null;
        };
        /** @description The job and employee that a job came from. */
        "Jpm.V2.Base.JobGeneratedLeadSource": {
            /**
             * Format: int64
             * @description The earlier job.
             */
            jobId: number | null;
            /**
             * Format: int64
             * @description Who brought it in.
             */
            employeeId: number | null;
        };
        /**
         * @description Where an appointment stands.
         * @enum {string}
         */
        "Jpm.V2.JobAppointmentStatus": "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";
        /**
         * @description Where a job stands.
         * @enum {string}
         */
        "Jpm.V2.JobStatus": "Scheduled" | "Dispatched" | "InProgress" | "Hold" | "Completed" | "Canceled";
        /**
         * @description Kind of pricebook entry.
         * @enum {string}
         */
        "Pricebook.Types.SkuType": "Service" | "Material" | "Equipment" | "PriceModifier";
        /** @description How large a piece of equipment is. */
        "Pricebook.V2.DimensionsResponse": {
            /** Format: decimal */
            height: Decimal | null;
            /** Format: decimal */
            width: Decimal | null;
            /** Format: decimal */
            depth: Decimal | null;
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
        /** @description A picture, video or file of a pricebook entry. */
        "Pricebook.V2.SkuAssetResponse": {
            /** @description Name for people. */
            alias: string | null;
            fileName: string | null;
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
            quantity: Decimal;
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
            memo: string | null;
            /** @description The vendor's own number for the item: `vendorPartNumber` of order lines. */
            vendorPart: string | null;
            /**
             * Format: decimal
             * @description Cost of one piece with this vendor.
             */
            cost: Decimal;
            /** @description False once the vendor no longer sells it. */
            active: boolean;
            /** @description Account with the vendor that is usually used. */
            primarySubAccount: components["schemas"]["Pricebook.V2.SkuVendorSubAccountResponse"] | null;
            /** @description Further accounts with the vendor. */
            otherSubAccounts: components["schemas"]["Pricebook.V2.SkuVendorSubAccountResponse"][] | null;
        };
        /** @description A cost of its own for one account with the vendor. */
        "Pricebook.V2.SkuVendorSubAccountResponse": {
            /** Format: int64 */
            id: number;
            /**
             * Format: decimal
             * @description Cost of one piece on this account.
             */
            cost: Decimal;
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
            description: string | null;
        };
        /** @description A record by id and name. */
        "Services.NamedModel": {
            /** Format: int64 */
            id: number;
            name: string;
        };
        /** @description The address of a business unit. */
        "TenantSettings.V2.BusinessUnitAddressResponse": {
            street: string | null;
            /** @description Suite, flat or the like. */
            unit: string | null;
            city: string | null;
            /** @description State or province. */
            state: string | null;
            /** @description Postal code. */
            zip: string | null;
            /** @description Country, such as `USA`. */
            country: string | null;
            /**
             * Format: double
             * @description Degrees north.
             */
            latitude: number | null;
            /**
             * Format: double
             * @description Degrees east.
             */
            longitude: number | null;
            /** @description Whether the coordinates were set by hand. */
            isManualCoordinates: boolean;
            /** @description Whether it is a military address. */
            isMilitary: boolean;
        };
        /** @description The tenant a business unit belongs to. */
        "TenantSettings.V2.BusinessUnitTenantResponse": {
            /** Format: int64 */
            id: number;
            name: string;
            /** @description Account code, for franchises. */
            accountCode: string | null;
            /** @description Id of the franchise. */
            franchiseId: string | null;
            /** @description Concept of the franchise. */
            conceptCode: string | null;
            /**
             * Format: date-time
             * @description When it last changed, UTC.
             */
            modifiedOn: Instant;
        };
        /** @description Where an employee lives. */
        "TenantSettings.V2.EmployeeAddressResponse": {
            street: string | null;
            unit: string | null;
            country: string | null;
            city: string | null;
            state: string | null;
            zip: string | null;
        };
        /** @description Value of a custom field. */
        "TenantSettings.V2.EmployeeCustomFieldResponse": {
            /**
             * Format: int64
             * @description The custom field.
             */
            typeId: number;
            /** @description Name of the custom field. */
            name: string | null;
            /** @description Its value. */
            value: string | null;
        };
        /** @description A permission and its value. */
        "TenantSettings.V2.EmployeePermissionResponse": {
            /**
             * Format: int32
             * @description The permission.
             */
            id: number;
            /** @description Its value. */
            value: string | null;
        };
        /**
         * @description What a user does in the company.
         * @enum {string}
         */
        "TenantSettings.V2.EmployeeUserRole": "Unspecified" | "Technician" | "Dispatch" | "Accounting" | "FieldManager" | "DisplayUser" | "DisplayUserWithBillingAccess" | "SalesManager" | "CSR" | "GeneralOffice" | "TechnicianHelper" | "TechnicianMaintenance" | "TechnicianInstaller" | "Admin" | "TechnicianService" | "TechnicianSales" | "Owner" | "EmptyEmployee" | "EmptyTechnician";
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
        /** @description A technician's home. Any part may be null. */
        "TenantSettings.V2.TechnicianAddressResponse": {
            street: string | null;
            /** @description Suite, flat or the like. */
            unit: string | null;
            /** @description Country, such as `USA`. */
            country: string | null;
            city: string | null;
            /** @description State or province. */
            state: string | null;
            /** @description Postal code. */
            zip: string | null;
            /** @description Street and unit in one line. */
            streetAddress: string | null;
            /**
             * Format: double
             * @description Degrees north.
             */
            latitude: number | null;
            /**
             * Format: double
             * @description Degrees east.
             */
            longitude: number | null;
        };
        /** @description A custom field value of a technician. */
        "TenantSettings.V2.TechnicianCustomFieldResponse": {
            /**
             * Format: int64
             * @description Id of the custom field.
             */
            typeId: number;
            name: string | null;
            value: string | null;
        };
        /** @description Where a technician was last seen. */
        "TenantSettings.V2.TechnicianLocationResponse": {
            /**
             * Format: double
             * @description Degrees north.
             */
            latitude: number | null;
            /**
             * Format: double
             * @description Degrees east.
             */
            longitude: number | null;
            /**
             * Format: date-time
             * @description When the place was reported.
             */
            coordinatesUpdatedOn: Instant | null;
        };
        /** @description A permission and its value. */
        "TenantSettings.V2.TechnicianPermissionResponse": {
            /** Format: int32 */
            id: number;
            /** @description What is permitted. */
            value: string | null;
        };
        /**
         * @description A position a technician may hold.
         * @enum {string}
         */
        "TenantSettings.V2.TechnicianPosition": "Installer" | "Service" | "Sales" | "Maintenance" | "Helper" | "InstallProductionManager" | "ServiceManager" | "SalesManager" | "PartRunner" | "DummyTech";
        /** @description A skill. */
        "TenantSettings.V2.TechnicianSkillResponse": {
            /** Format: int64 */
            id: number;
            name: string | null;
        };
        /**
         * @description What a technician is doing now.
         * @enum {string}
         */
        "TenantSettings.V2.TechnicianStatus": "Idle" | "Dispatched" | "Working" | "Meal";
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
            /** @description The new value; null or none clears the field. */
            value?: string | null;
        };
        /** @description New custom field values for several bills. */
        "Accounting.V2.CustomFieldUpdateRequest": {
            /** @description One entry for each bill. */
            operations: components["schemas"]["Accounting.V2.CustomFieldOperationRequest"][];
        };
        /** @description The bills that have reached the accounting system. */
        "Accounting.V2.MarkInventoryBillAsExportedUpdateRequest": {
            /** @description Ids of the bills. */
            inventoryBillIds: number[];
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
        /** @description An address. All six parts must be there; each may be an empty string, none may be null. */
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
        /** @description Why the order is canceled. */
        "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.PurchaseOrderCancellationReason": {
            /** @description Other when left out. */
            canceledReason?: components["schemas"]["Inventory.V2.PurchaseOrderCancellationReason"];
        };
        /** @description Why the receipt is canceled. */
        "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReceiptCancellationReason": {
            /** @description Other when left out. */
            canceledReason?: components["schemas"]["Inventory.V2.ReceiptCancellationReason"];
        };
        /** @description Why the return is canceled. */
        "Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReturnCancellationReason": {
            /** @description Other when left out. */
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
             * @description The change; below zero for a loss, never 0.
             */
            quantity: Decimal;
            /**
             * Format: int64
             * @description Unit that the quantity is counted in. Kept, never returned.
             */
            unitOfMeasureId?: number | null;
            /** @description Text on the line; the name of the SKU when left out. */
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
             * @description Date of the adjustment; today when left out.
             */
            date?: Instant | null;
            /**
             * Format: int64
             * @description Active business unit.
             */
            businessUnitId: number;
            /** @description A second number, given by people. */
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
            /** @description Text on the line; may hold HTML. */
            description?: string | null;
            /**
             * Format: decimal
             * @description Above zero.
             */
            quantity: Decimal;
            /**
             * Format: decimal
             * @description Cost of one piece, zero or more.
             */
            cost: Decimal;
            /**
             * Format: int64
             * @description Shipment line, if the goods came by one.
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
             * @description Kind of return; may make it CreditReceived at once.
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
            returnDate: Instant;
            /** @description Free text. */
            memo?: string | null;
            /**
             * Format: decimal
             * @description Tax as an amount, not a rate; zero or more.
             */
            tax: Decimal;
            /**
             * Format: decimal
             * @description Shipping as an amount, zero or more.
             */
            shipping: Decimal;
            /**
             * Format: decimal
             * @description What the vendor keeps back, zero or more; subtracted from the return's amount.
             */
            restockingFee: Decimal;
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
             * @description Text on the line; may hold HTML.
             */
            description: string;
            /** @description The vendor's own number for the item. */
            vendorPartNumber: string;
            /**
             * Format: decimal
             * @description Above zero.
             */
            quantity: Decimal;
            /**
             * Format: decimal
             * @description Cost of one piece, zero or more.
             */
            cost: Decimal;
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
             * @description Job the order is for; brings its project and invoice along. Must exist.
             */
            jobId?: number | null;
            /**
             * Format: int64
             * @description An active technician.
             */
            technicianId?: number | null;
            /**
             * Format: int64
             * @description Must be the job's project if there is a job, and go with the business unit.
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
            /** @description Whether the order counts in the technician's pay. Never returned. */
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
            date: Instant;
            /**
             * Format: date-time
             * @description When the goods are needed.
             */
            requiredOn: Instant;
            /**
             * Format: decimal
             * @description Tax as an amount, not a rate; zero or more.
             */
            tax: Decimal;
            /**
             * Format: decimal
             * @description Shipping as an amount, zero or more.
             */
            shipping: Decimal;
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
            /** @description Whether orders of the type count in technicians' pay. */
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
            /** @description Whether an order of the type keeps its job once it has one; another job may take its place. False when left out. */
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
            taxRate: Decimal;
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
        /** @description Custom field values for several records, applied all or none. */
        "Inventory.V2.CustomFieldUpdateRequest": {
            /** @description One entry a record. */
            operations: components["schemas"]["Inventory.V2.CustomFieldOperationRequest"][];
        };
        /** @description External data for a new record, kept under your application's GUID. */
        "Inventory.V2.ExternalDataCreateRequest": {
            /**
             * Format: guid
             * @description GUID of the application the data belongs to.
             */
            applicationGuid: string;
            /** @description Keys and values; keys not blank, each once. */
            externalData: components["schemas"]["Inventory.V2.ExternalDataModel"][];
        };
        /**
         * @description Replace drops all keys stored under the GUID first; Merge sets the given keys and deletes those given with null.
         * @enum {string}
         */
        "Inventory.V2.ExternalDataPatchMode": "Replace" | "Merge";
        /** @description A key and its new value. */
        "Inventory.V2.ExternalDataUpdateModel": {
            /** @description Not blank; once in a request. */
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
            /** @description Keys and values; keys not blank, each once. */
            externalData: components["schemas"]["Inventory.V2.ExternalDataUpdateModel"][];
        };
        /**
         * @description The kinds of adjustment. Requests may send Adjustment, BeginningBalance and Consignment only.
         * @enum {string}
         */
        "Inventory.V2.InventoryAdjustmentType": "Adjustment" | "BeginningBalance" | "InventoryReturn" | "InventoryCount" | "AutoConsume" | "ReturnToWarehouse" | "Consignment" | "ConsignmentInventoryCount" | "ReturnToVendor" | "IntracompanyTransferIncoming" | "IntracompanyTransferOutgoing";
        /** @description A new markup band. */
        "Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest": {
            /**
             * Format: decimal
             * @description Lowest cost of the band, inclusive.
             */
            from: Decimal;
            /**
             * Format: decimal
             * @description Upper end of the band, exclusive.
             */
            to: Decimal;
            /**
             * Format: decimal
             * @description Markup in percent.
             */
            percent: Decimal;
        };
        /** @description The band's new values, all three. */
        "Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest": {
            /**
             * Format: decimal
             * @description Lowest cost of the band, inclusive.
             */
            from: Decimal;
            /**
             * Format: decimal
             * @description Upper end of the band, exclusive.
             */
            to: Decimal;
            /**
             * Format: decimal
             * @description Markup in percent.
             */
            percent: Decimal;
        };
        /** @description The rejection of a request. */
        "Inventory.V2.PurchaseOrderRequestRejectionArgs": {
            /** @description Needed. */
            rejectionReason: components["schemas"]["Inventory.V2.PoApprovalRejectionReason"];
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
             * @description An active line of the order. Left out: the first open line of the SKU, else an extra line.
             */
            purchaseOrderItemId?: number | null;
            /**
             * Format: int64
             * @description SKU received; must be the named line's.
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
            quantity: Decimal;
            /**
             * Format: decimal
             * @description Cost of one piece, zero or more.
             */
            cost: Decimal;
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
            dateReceived: Instant;
            /** @description The vendor's invoice number: `vendorInvoiceNumber` in answers. A tenant may make it compulsory. */
            vendorDocumentNumber?: string | null;
            /** @description Free text. */
            memo?: string | null;
            /**
             * Format: decimal
             * @description Tax as an amount, not a rate; zero or more.
             */
            tax: Decimal;
            /**
             * Format: decimal
             * @description Shipping as an amount, zero or more.
             */
            shipping: Decimal;
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
        /** @description A tag by its type. Never returned. */
        "Inventory.V2.TagRequest": {
            /**
             * Format: int64
             * @description Tag type. Must exist.
             */
            tagTypeId: number;
        };
        /** @description Where to deliver, replaced whole. */
        "Inventory.V2.UpdateAddressRequest": {
            /** @description Name of the place. */
            description: string;
            address: components["schemas"]["Inventory.V2.AddressRequest"];
        };
        /** @description A line of the new list. With the id of a line it changes that line, without one it adds a line. */
        "Inventory.V2.UpdateAdjustmentItemRequest": {
            /**
             * Format: int64
             * @description Id of the line to change; none adds a line.
             */
            id?: number | null;
            /**
             * Format: int64
             * @description Active material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: decimal
             * @description The change; below zero for a loss, never 0.
             */
            quantity: Decimal;
            /**
             * Format: int64
             * @description Unit that the quantity is counted in. Kept, never returned.
             */
            unitOfMeasureId?: number | null;
            /** @description Text on the line; null brings back the name of the SKU. */
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
             * @description Date of the adjustment; null leaves it as it is.
             */
            date?: Instant | null;
            /**
             * Format: int64
             * @description Active business unit.
             */
            businessUnitId?: number;
            /** @description A second number, given by people. */
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
            id?: number;
            /**
             * Format: int64
             * @description Active material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: html
             * @description Text on the line; may hold HTML.
             */
            description: string;
            /** @description The vendor's own number for the item. */
            vendorPartNumber: string | null;
            /**
             * Format: decimal
             * @description Above zero.
             */
            quantity: Decimal;
            /**
             * Format: decimal
             * @description Cost of one piece, zero or more.
             */
            cost: Decimal;
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
             * @description Job the order is for; brings its project and invoice along. Must exist.
             */
            jobId?: number | null;
            /**
             * Format: int64
             * @description An active technician.
             */
            technicianId?: number | null;
            /**
             * Format: int64
             * @description Must be the job's project if there is a job, and go with the business unit.
             */
            projectId?: number | null;
            /**
             * Format: int64
             * @description Budget code. Must exist.
             */
            budgetCodeId?: number | null;
            /** @description Where to deliver; answers show only the address. */
            shipTo?: components["schemas"]["Inventory.V2.UpdateAddressRequest"];
            /** @description The vendor's invoice number: `vendorDocumentNumber` in answers. */
            vendorInvoiceNumber?: string | null;
            /** @description Whether the order counts in the technician's pay. Never returned. */
            impactsTechnicianPayroll?: boolean;
            /**
             * Format: multiline
             * @description Free text: `summary` in answers.
             */
            memo?: string | null;
            /**
             * Format: date-time
             * @description Date of the order; the past is allowed.
             */
            date?: Instant;
            /**
             * Format: date-time
             * @description When the goods are needed.
             */
            requiredOn?: Instant;
            /**
             * Format: decimal
             * @description Tax as an amount, not a rate; zero or more.
             */
            tax?: Decimal;
            /**
             * Format: decimal
             * @description Shipping as an amount, zero or more.
             */
            shipping?: Decimal;
            /** @description The whole new list: active items left out become inactive. */
            items?: components["schemas"]["Inventory.V2.UpdatePurchaseOrderItemRequest"][];
        };
        /** @description A change to a type. The vendor lists nearly everything as required; nothing is. */
        "Inventory.V2.UpdatePurchaseOrderTypeRequest": {
            /** @description Whether it is in use. */
            active?: boolean;
            /** @description Not used by another type, ignoring case. */
            name?: string;
            /** @description Whether it is offered on the order screen. Never returned. */
            includeInPoScreen?: boolean;
            /** @description Whether an order of this type is received in full the moment it is created. */
            automaticallyReceive?: boolean;
            /** @description Whether technicians see the type. */
            displayToTechnician?: boolean;
            /** @description Whether tax stays out of job costs. */
            excludeTaxFromJobCosting?: boolean;
            /** @description Whether orders of the type count in technicians' pay. */
            impactToTechnicianPayroll?: boolean;
            /** @description Whether technicians may send orders of the type. */
            allowTechniciansToSendPo?: boolean;
            /**
             * Format: int32
             * @description Days from the order's date to the date proposed for `requiredOn`; only the product's screens use it.
             */
            defaultRequiredDateDaysOffset?: number;
            /** @description Whether that proposal skips weekends. */
            skipWeekends?: boolean;
            /** @description Whether receiving is refused until the order or the receipt names a job. Never returned. */
            requireJobBeforeReceipt?: boolean;
            /** @description Whether it counts for sales tax. */
            includeInSalesTax?: boolean;
            /** @description Default type. At most one is: setting it clears it on the others. */
            isDefault?: boolean;
            /** @description Whether received items are put on the job's invoice. Never returned. */
            copyPurchaseOrderItemsToInvoiceWhenReceived?: boolean;
            /** @description Default type for consignment. At most one is. */
            isDefaultForConsignment?: boolean;
            /** @description How extra costs are spread over the items. */
            landedCostMethod?: components["schemas"]["Inventory.Types.LandedCostMethod"];
            /** @description Whether tax counts among the extra costs. */
            includeTaxInFullyLandedCost?: boolean;
            /** @description Whether an order of the type keeps its job once it has one; another job may take its place. */
            preventJobDetachment?: boolean;
            /** @description E-mails sent when an order of the type moves on. Never returned. */
            alertSettings?: components["schemas"]["Inventory.PoTypeAlertSettings"];
        };
        /** @description A line of the new list. The id of an active item updates it; id 0, or none, adds a line. */
        "Inventory.V2.UpdateReturnItemModel": {
            /**
             * Format: int64
             * @description Id of the item to change; 0 or none adds a line.
             */
            id?: number;
            /**
             * Format: int64
             * @description Active material or equipment of the pricebook.
             */
            skuId: number;
            /**
             * Format: html
             * @description Text on the line; may hold HTML. Called `description` on create and in answers.
             */
            itemDescription?: string | null;
            /**
             * Format: decimal
             * @description Above zero.
             */
            quantity: Decimal;
            /**
             * Format: decimal
             * @description Cost of one piece, zero or more.
             */
            cost: Decimal;
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
            inventoryLocationId?: number | null;
            /**
             * Format: date-time
             * @description Date of the return.
             */
            returnDate?: Instant;
            /** @description Free text. */
            memo?: string | null;
            /**
             * Format: decimal
             * @description Tax as an amount, not a rate; zero or more.
             */
            tax?: Decimal | null;
            /**
             * Format: decimal
             * @description Shipping as an amount, zero or more.
             */
            shipping?: Decimal | null;
            /**
             * Format: decimal
             * @description What the vendor keeps back, zero or more; subtracted from the return's amount.
             */
            restockingFee?: Decimal | null;
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
        /** @description A line of the new list. With the id of an active line it changes that line, without one it adds a line. */
        "Inventory.V2.UpdateTransferItemRequest": {
            /**
             * Format: int64
             * @description Id of the line to change; none adds a line.
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
            quantity: Decimal;
            /** @description Text on the line; null brings back the name of the SKU. */
            description?: string | null;
            /**
             * Format: int64
             * @description Unit that the quantity is counted in. Kept, never returned.
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
             * @description Warehouse or truck that gives; `fromLocationId` in answers. Only while Pending.
             */
            transferFromId?: number;
            /**
             * Format: int64
             * @description Warehouse or truck that receives; `toLocationId` in answers. Only while Pending, of a transfer with a job until it is received.
             */
            transferToId?: number;
            /**
             * Format: int64
             * @description The transfer type, by the id of one that the tenant uses; `transferType` in answers. Only while Pending.
             */
            typeId?: number;
            /**
             * Format: date-time
             * @description Date of the transfer; null leaves it as it is. Only while Pending.
             */
            date?: Instant | null;
            /** @description A second number, given by people. */
            referenceNumber?: string;
            /** @description Free text. */
            memo?: string;
            /**
             * Format: int64
             * @description Job that needs the goods; null takes it off.
             */
            jobId?: number | null;
            /**
             * Format: date-time
             * @description Day by which the goods are needed; null clears it.
             */
            dateRequired?: Instant | null;
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
            memo?: string | null;
            /**
             * Format: int64
             * @description Warehouse the truck belongs to. Must exist.
             */
            warehouseId?: number | null;
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
            memo?: string | null;
            firstName?: string | null;
            lastName?: string | null;
            phone?: string | null;
            email?: string | null;
            fax?: string | null;
            /** @description Whether the vendor restocks trucks. */
            isTruckReplenishment?: boolean;
            /** @description How orders reach the vendor. */
            deliveryOption?: components["schemas"]["InventoryUnsafe.PurchaseOrderDeliveryOption"];
            /**
             * Format: decimal
             * @description Default tax rate of the vendor's orders, zero or more; `defaultTaxRate` in answers.
             */
            taxRate?: Decimal;
            /** @description Whether technicians may not create orders with this vendor; `isMobileCreationRestricted` in answers. */
            restrictedMobileCreation?: boolean;
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
        /** @description Parts of a call. All that is named must be so; what is not named may be anything. */
        "Control.Match": {
            /** @description By parameter: `{"id": 4133}`. */
            path?: Record<string, never>;
            /** @description By parameter: `{"page": 2}`. */
            query?: Record<string, never>;
            /** @description By name. */
            headers?: Record<string, never>;
            /** @description Parts of the body; a list must have all its elements. */
            body?: unknown;
        };
        "Control.NewFailure": components["schemas"]["Control.FailureOptions"] & {
            /**
             * Format: int64
             * @description Only calls to this tenant; not beside a tenant in the path.
             */
            tenant?: number | string;
        };
        "Control.FailureOptions": {
            /** @description An operation by its operationId, or `*` for all. */
            operation: string;
            /** @description `unauthorized`, `token-expired`, `forbidden`, `rate-limited`, `server-error`, `bad-gateway`, `timeout`, `slow`, `connection-reset`, `truncated-body`, `malformed-json`, `empty-body` or `html-error-page`; a rule that refuses the operation, such as `PO-14`; or a status that the document declares for it, such as `404`. */
            with: string | number;
            /** @description The request does its work first, and only its answer is lost. */
            applied?: boolean;
            /** @description What Retry-After says where there is one, in whole seconds; `1s` when left out. */
            retryAfter?: string;
            /** @description How many calls it strikes; all that come when left out. */
            times?: number;
            /** @description How many calls that it is about pass first. */
            skip?: number;
            /** @description How likely it strikes, drawn from the seed; 1 when left out. */
            probability?: number;
            /** @description Only calls of this client id. */
            client?: string;
            match?: components["schemas"]["Control.Match"];
            /** @description Wait so long on the mock's clock before the answer: `30s`. */
            delay?: string;
        };
        "Control.NewResponse": components["schemas"]["Control.ResponseOptions"] & {
            /**
             * Format: int64
             * @description Only calls to this tenant; not beside a tenant in the path.
             */
            tenant?: number | string;
        };
        "Control.ResponseOptions": {
            /** @description An operation by its operationId. */
            operation: string;
            /** @description 200 when left out. */
            status?: number;
            headers?: {
                [key: string]: string;
            };
            /** @description What the document declares for the status. */
            body?: unknown;
            /** @description Send what the document does not allow, too; a text travels as it is. */
            unchecked?: boolean;
            /** @description How many calls it strikes; all that come when left out. */
            times?: number;
            /** @description How many calls that it is about pass first. */
            skip?: number;
            /** @description How likely it strikes, drawn from the seed; 1 when left out. */
            probability?: number;
            /** @description Only calls of this client id. */
            client?: string;
            match?: components["schemas"]["Control.Match"];
            /** @description Wait so long on the mock's clock before the answer: `30s`. */
            delay?: string;
        };
        "Control.SettingsUpdate": {
            billsOnReceipt?: boolean;
            vendorDocumentNumberRequired?: boolean;
            /** Format: decimal */
            approvalThreshold?: Decimal | null;
        };
        "Control.NewTransfer": {
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            fromLocationId: number;
            /**
             * Format: int64
             * @description Another warehouse id or truck id.
             */
            toLocationId: number;
            /** @description Replenishment when left out. */
            transferType?: string;
            /** Format: int64 */
            transferTypeId?: number;
            referenceNumber?: string;
            memo?: string;
            /**
             * Format: date-time
             * @description Today when left out.
             */
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
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId: number;
            /** Format: int64 */
            businessUnitId?: number;
            /** Format: int64 */
            invoiceId?: number | null;
            referenceNumber?: string;
            memo?: string;
            /**
             * Format: date-time
             * @description Today when left out.
             */
            date?: Instant;
            items: components["schemas"]["Control.NewStockLine"][];
        };
        "Control.NewStockLine": {
            /**
             * Format: int64
             * @description An active material or equipment.
             */
            skuId: number;
            /** Format: decimal */
            quantity: Decimal;
            /**
             * Format: decimal
             * @description The pricebook's when left out.
             */
            cost?: Decimal;
            description?: string;
        };
        "Control.NewBatch": {
            receiptIds?: number[];
            returnIds?: number[];
            transferIds?: number[];
            adjustmentIds?: number[];
        };
        /** @description Its appointmentCount, firstAppointmentId and lastAppointmentId follow from its appointments. */
        "Control.NewJob": {
            /**
             * Format: int64
             * @description The `jobId` of orders and receipts.
             */
            id?: number;
            /** @description The number people know it by. The filter for it is `number`. */
            jobNumber: string;
            /**
             * Format: int64
             * @description The project, if any.
             */
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
            /**
             * Format: date-time
             * @description When it was completed; null before.
             */
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
            /**
             * Format: int64
             * @description Job this one makes good.
             */
            recallForId?: number | null;
            /**
             * Format: int64
             * @description Job under whose warranty this one is done.
             */
            warrantyId?: number | null;
            /** @description Job and employee that it came from. */
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
            /** @default  */
            customerPo: string;
            /**
             * Format: int64
             * @description The invoice, which orders for the job take over. Null as long as there is none: that a job may be without one is assumed.
             */
            invoiceId?: number | null;
            /**
             * Format: int64
             * @description Membership it is done under.
             */
            membershipId?: number | null;
            /**
             * Format: decimal
             * @description Total of its invoice.
             */
            total?: Decimal | null;
            /**
             * Format: int64
             * @description Estimate it was made from.
             */
            createdFromEstimateId?: number | null;
            /** @default [] */
            estimateIds: number[];
            /** @default [] */
            equipmentIds: number[];
            /** @description Whether it was dispatched automatically. */
            isAutoDispatched?: boolean | null;
            /**
             * Format: html
             * @description What is to be done; may hold HTML.
             */
            summary?: string | null;
            /** @default [] */
            customFields: components["schemas"]["CustomFieldApiModel"][];
            /** @description What was done. */
            summaryOfWork?: string | null;
            /** @default [] */
            appointments: components["schemas"]["Appointment"][];
            /** @default true */
            active: boolean;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /**
             * Format: date-time
             * @description When it was made; now, where it is left out.
             */
            createdOn?: Instant;
        };
        /** @description Its jobIds are those of the jobs that name it. */
        "Control.NewProject": {
            /**
             * Format: int64
             * @description The `projectId` of orders.
             */
            id?: number;
            /** @description The number people know it by. */
            number: string;
            name: string;
            /**
             * Format: html
             * @description What it is about; may hold HTML.
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
             * @default 0
             */
            customerId: number;
            /**
             * Format: int64
             * @default 0
             */
            locationId: number;
            /**
             * Format: int64
             * @description Type of project.
             */
            projectTypeId?: number | null;
            /** @default [] */
            projectManagerIds: number[];
            /** @default [] */
            businessUnitIds: number[];
            /**
             * Format: date-time
             * @description When it starts.
             */
            startDate?: Instant | null;
            /**
             * Format: date-time
             * @description When it should be done.
             */
            targetCompletionDate?: Instant | null;
            /**
             * Format: date-time
             * @description When it was done; null before.
             */
            actualCompletionDate?: Instant | null;
            /**
             * Format: date-time
             * @description When the contract starts.
             */
            contractStartDate?: Instant | null;
            /** @default [] */
            customFields: components["schemas"]["CustomFieldApiModel"][];
            /** @default true */
            active: boolean;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /**
             * Format: date-time
             * @description When it was made; now, where it is left out.
             */
            createdOn?: Instant;
        };
        "Control.NewTechnician": {
            /**
             * Format: int64
             * @description The `technicianId` of orders and receipts.
             */
            id?: number;
            /**
             * Format: int64
             * @default 0
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
             * @default 0
             */
            dailyGoal: Decimal;
            /** @default true */
            isManagedTech: boolean;
            /** @description Kind of license. */
            licenseType?: components["schemas"]["TenantSettings.V2.LicenseType"] | null;
            /** @description Custom field values. */
            customFields?: components["schemas"]["TenantSettings.V2.TechnicianCustomFieldResponse"][] | null;
            /** @default true */
            active: boolean;
            /** @description User id in Azure Active Directory. */
            aadUserId?: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            burdenRate: Decimal;
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
             * @default 0
             */
            commissionRate: Decimal;
            /**
             * Format: decimal
             * @description Sales so far.
             */
            currentValue?: Decimal | null;
            firstName?: string | null;
            lastName?: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            hourlyRate: Decimal;
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
             * @description Appointment at hand. The spelling is the vendor's.
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
             * @default 0
             */
            soldByRate: Decimal;
            /**
             * Format: date-time
             * @description First day of work.
             */
            startDate?: Instant | null;
            /** @default Idle */
            status: components["schemas"]["TenantSettings.V2.TechnicianStatus"];
            /** @description Skills. */
            skills?: components["schemas"]["TenantSettings.V2.TechnicianSkillResponse"][] | null;
            /** @description Positions held. */
            positions?: components["schemas"]["TenantSettings.V2.TechnicianPosition"][] | null;
            /** @description Where the technician was last seen. */
            location?: components["schemas"]["TenantSettings.V2.TechnicianLocationResponse"] | null;
            /**
             * Format: html
             * @description Text for customers; may hold HTML.
             */
            bio?: string | null;
            /**
             * Format: html
             * @description Text for the office; may hold HTML.
             */
            memo?: string | null;
            /**
             * Format: date-time
             * @description When it was made; now, where it is left out.
             */
            createdOn?: Instant;
        };
        /** @description A category of the pricebook, beneath another one or at the top. The API shows it with services only; it filters materials and equipment by them. */
        "Control.NewCategory": {
            /** Format: int64 */
            id?: number;
            name: string;
            /** Format: int64 */
            parentId?: number | null;
            /** @default true */
            active: boolean;
            /**
             * Format: date-time
             * @description When it was made; now, where it is left out.
             */
            createdOn?: Instant;
        };
        /** @description Work that is sold. Its categories are kept by id and shown with their names. */
        "Control.NewService": {
            /**
             * Format: int64
             * @description Id of the service. Orders cannot name it: only materials and equipment can be bought.
             */
            id?: number;
            /** @description Code of the service. */
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
            /** @description Name of its account. */
            account?: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            hours: Decimal;
            /** @description Whether it is labor alone. */
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
            /** @description Group for cross sales. */
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
            /** @description Where it was imported from. */
            source?: string | null;
            /** @description Its id there. */
            externalId?: string | null;
            /**
             * Format: int64
             * @description The business unit that does it.
             */
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
             * @description Worked-out price; null unless asked for with `calculatePrices=true`.
             */
            calculatedPrice?: Decimal | null;
            /** @description Whether the price is the one set by hand. */
            useStaticPrices?: boolean | null;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /**
             * Format: date-time
             * @description When it was made; now, where it is left out.
             */
            createdOn?: Instant;
        };
        "Control.NewEmployee": {
            /**
             * Format: int64
             * @description Id of the employee; `soldById` and the like name it.
             */
            id?: number;
            /**
             * Format: int64
             * @default 0
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
            /** @default Unspecified */
            role: components["schemas"]["TenantSettings.V2.EmployeeUserRole"];
            /** @description Roles that grant permissions. */
            roleIds?: number[] | null;
            /**
             * Format: int64
             * @description The business unit the employee belongs to.
             */
            businessUnitId?: number | null;
            /** Format: email */
            email?: string | null;
            /** Format: phone */
            phoneNumber?: string | null;
            /** @description Name to log in with. */
            loginName?: string | null;
            /** @default true */
            active: boolean;
            /** @description User id in Azure Active Directory. */
            aadUserId?: string | null;
            /** @description Whether the login is locked. */
            accountLocked?: boolean | null;
            /** @description The employee's home address. */
            home?: components["schemas"]["TenantSettings.V2.EmployeeAddressResponse"] | null;
            /**
             * Format: int32
             * @default 0
             */
            agentId: number;
            /**
             * Format: date-time
             * @description First day of work.
             */
            startDate?: Instant | null;
            /**
             * Format: date-time
             * @description Last day of work.
             */
            terminationDate?: Instant | null;
            /**
             * Format: decimal
             * @default 0
             */
            hourlyRate: Decimal;
            /**
             * Format: int64
             * @description Overtime profile.
             */
            overtimeProfileId?: number | null;
            /** @description Custom field values. */
            customFields?: components["schemas"]["TenantSettings.V2.EmployeeCustomFieldResponse"][] | null;
            /** @description Permissions and their values. */
            permissions?: components["schemas"]["TenantSettings.V2.EmployeePermissionResponse"][] | null;
            /**
             * Format: date-time
             * @description When it was made; now, where it is left out.
             */
            createdOn?: Instant;
        };
        "Control.NewBusinessUnit": {
            /**
             * Format: int64
             * @description The `businessUnitId` of orders and receipts.
             */
            id?: number;
            /** @default true */
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
             * @description Text above invoices; may hold HTML.
             */
            invoiceHeader?: string | null;
            /**
             * Format: html
             * @description Text below invoices; may hold HTML.
             */
            invoiceMessage?: string | null;
            /**
             * Format: decimal
             * @description Tax rate where nothing else says one.
             */
            defaultTaxRate?: Decimal | null;
            /**
             * Format: html
             * @description Text a customer agrees to before work; may hold HTML.
             */
            authorizationParagraph?: string | null;
            /**
             * Format: html
             * @description Text a customer agrees to after work; may hold HTML.
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
            /** @description Code of a certified Sentricon specialist. */
            certifiedSentriconSpecialistCode?: string | null;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /**
             * Format: date-time
             * @description When it was made; now, where it is left out.
             */
            createdOn?: Instant;
        };
        /** @description A material or a piece of equipment of the pricebook. Its name is the vendor's displayName; accounts are shown by name. */
        "Control.NewSku": {
            /**
             * Format: int64
             * @description The `skuId` of order lines.
             */
            id?: number;
            /** @description `skuCode` of order lines. */
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
            /** @description Unit it is counted in. */
            unitOfMeasure?: string | null;
            /** @default true */
            isInventory: boolean;
            costOfSaleAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            assetAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @default true */
            taxable: boolean;
            /** @description Vendor it is usually bought from. */
            primaryVendor?: components["schemas"]["Pricebook.V2.SkuVendorResponse"] | null;
            /** @description Further vendors. */
            otherVendors?: components["schemas"]["Pricebook.V2.SkuVendorResponse"][] | null;
            /** @default [] */
            categories: number[];
            /** @default [] */
            assets: components["schemas"]["Pricebook.V2.SkuAssetResponse"][];
            /** @description Catalog it came from. */
            source?: string | null;
            /** @description Its id there. */
            externalId?: string | null;
            /** @default false */
            isConfigurableMaterial: boolean;
            /** @default true */
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
             * @default 1
             */
            createdById: number;
            /** @default true */
            displayInAmount: boolean;
            /**
             * Format: int64
             * @description Income account, by id.
             */
            generalLedgerAccountId?: number | null;
            /** @default false */
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
            /** @description Whether updates from the catalog leave the cost alone. */
            isCostLocked?: boolean | null;
            /** @description Whether an estimated cost stays off the invoice when an estimate is carried over to it. */
            excludeEstimatedCostFromInvoice?: boolean | null;
            /** @description Whether updates from the catalog leave the price alone. */
            isPriceLocked?: boolean | null;
            /** @description Whether it is a chemical. */
            isChemical?: boolean | null;
            /** @description Registration number of a chemical. */
            epaNumber?: string | null;
            /** @description Active ingredients of a chemical. */
            activeIngredients?: string | null;
            manufacturer?: string | null;
            /** @description The manufacturer's own number. */
            model?: string | null;
            manufacturerWarranty?: components["schemas"]["Warranty"];
            serviceProviderWarranty?: components["schemas"]["Warranty"];
            /** @default [] */
            recommendations: components["schemas"]["Pricebook.V2.EquipmentRecommendationResponse"][];
            /** @default [] */
            upgrades: number[];
            /** @default [] */
            equipmentMaterials: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            /** @description Group for offers. */
            crossSaleGroup?: string | null;
            /** @default false */
            isConfigurableEquipment: boolean;
            /** @description Its variations, or what it is a variation of. */
            variationsOrConfigurableEquipment?: number[] | null;
            /**
             * Format: int64
             * @description Type of equipment.
             */
            typeId?: number | null;
            /** @description How large it is. */
            dimensions?: components["schemas"]["Pricebook.V2.DimensionsResponse"] | null;
            name: string;
            /** @enum {string} */
            type: "Material" | "Equipment";
            generalLedgerAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /**
             * Format: int64
             * @description Shown with the account on bills only, as generalLedgerAccountId is.
             */
            costOfSaleAccountId?: number | null;
            /** Format: int64 */
            assetAccountId?: number | null;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /**
             * Format: date-time
             * @description When it was made; now, where it is left out.
             */
            createdOn?: Instant;
        };
        "Control.NewWarehouse": {
            /** Format: int64 */
            id?: number;
            name: string;
            /** @default true */
            active: boolean;
            /** @description The warehouse's address. */
            address?: components["schemas"]["Inventory.V2.AddressResponse"];
            /**
             * Format: int64
             * @description Stock template: `templateId` in requests.
             */
            inventoryTemplateId?: number | null;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /**
             * Format: date-time
             * @description When it was made; now, where it is left out.
             */
            createdOn?: Instant;
        };
        "Control.NewRun": {
            /**
             * Format: int64
             * @description The id in the operation's path.
             */
            id?: number | string;
            /** @description By parameter: `{"page": 2}`. */
            query?: Record<string, never>;
            /** @description The operation's body. */
            body?: unknown;
            /** @description Change nothing. */
            dryRun?: boolean;
        };
        /** @description Any property of Vendors_Create; what is left out has a default. */
        "Control.ArrangedVendor": {
            name?: string;
            active?: boolean;
            taxRate?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Any property of PurchaseOrders_Create; what is left out has a default. */
        "Control.ArrangedPurchaseOrder": {
            /**
             * @description Pending by default.
             * @enum {string}
             */
            status?: "Pending" | "Sent" | "PartiallyReceived" | "Received" | "Exported" | "Canceled";
            /** Format: int64 */
            vendorId?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Each application's own data, by its guid in lower case (EXT-01). */
        ExternalDataByApplication: {
            [key: string]: components["schemas"]["Inventory.V2.ExternalDataModel"][];
        };
        /** @description A visit to the place of a job. The API shows only how many there are, and filters jobs by them. */
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
            /** @description What it covers. */
            description: string | null;
        };
        /** @description The starting state of every tenant. Collections that are left out are empty. */
        World: {
            /**
             * @description Where an editor finds the schema of this file.
             * @default
             */
            $schema: string;
            /**
             * Format: date-time
             * @description The time at which a mock with this world stands unless told otherwise.
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
            /** @description Where ids, numbers and times go on; worked out from the records when left out. */
            sequences: components["schemas"]["Sequences"] | null;
            /** @description The rest of a whole mock, as `mock.export()` writes it. */
            mock: components["schemas"]["MockState"] | null;
        };
        /** @description Where a tenant's ids, numbers and times go on. */
        Sequences: {
            /**
             * Format: int64
             * @description The last record id given (VAL-04).
             */
            lastId: number;
            /**
             * Format: date-time
             * @description The time of the last change (VAL-03).
             */
            lastChange: Instant;
            numbers: components["schemas"]["Numbers"];
        };
        /** @description The last number given of each sequence (PO-07). */
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
        /** @description One tenant of an exported mock. */
        TenantState: {
            /** @description The tenant id of its paths. */
            id: string;
            /**
             * Format: int64
             * @description How many calls there were; trace ids are made from it.
             * @default 0
             */
            calls: number;
            /** @description Its state. What is left out is as in the world that all start from; its clock is not looked at */
            world: components["schemas"]["World"];
            /** @description Earlier states that lists may still show, oldest first (VAL-08). */
            past: components["schemas"]["PastWorld"][];
            /** @description Whose calls were counted in the running second (GATE-02). */
            windows: components["schemas"]["RateWindow"][];
        };
        /** @description A state that lists may still show. */
        PastWorld: {
            /**
             * Format: date-time
             * @description When it was replaced.
             */
            until: Instant;
            world: components["schemas"]["World"];
        };
        /** @description The calls of one caller since the first of them, for one second (GATE-02). */
        RateWindow: {
            /** @description The environment and a digest of the app key or client id. */
            caller: string;
            /** Format: date-time */
            from: Instant;
            /** Format: int64 */
            calls: number;
        };
        /** @description A mock beside the world that its tenants start from. Client secrets are never in it. */
        MockState: {
            /** @description Tenants with a state of their own. All others start from the world. */
            tenants: components["schemas"]["TenantState"][];
            options: components["schemas"]["ExportedOptions"];
            /**
             * Format: int64
             * @description Refused calls of no tenant; their trace ids are made from it.
             * @default 0
             */
            strays: number;
            /**
             * Format: int64
             * @description How many tokens were ever issued.
             * @default 0
             */
            tokensIssued: number;
            /** @description Tokens that are no longer accepted although they have not expired. */
            revokedTokens: components["schemas"]["RevokedToken"][];
            /** @description Whose calls of the token endpoint were counted (AUTH-12). */
            tokenWindows: components["schemas"]["RateWindow"][];
        };
        /** @description The options of the mock where they are not the usual ones; an option that is given beside the file wins. */
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
        /** @description A token that was revoked before it expired. */
        RevokedToken: {
            /** @description Its jti claim. */
            id: string;
            /** Format: date-time */
            expires: Instant;
        };
        /** @description What the owner of a tenant sets up in the product. */
        Settings: {
            /**
             * Format: int64
             * @description The user in whose name the API writes (VAL-09).
             * @default 1
             */
            integrationUserId: number;
            /**
             * @description A receipt makes a bill at once and carries its id (RCP-08).
             * @default false
             */
            billsOnReceipt: boolean;
            /**
             * @description A receipt must name the vendor's document (RCP-08).
             * @default false
             */
            vendorDocumentNumberRequired: boolean;
            /**
             * Format: decimal
             * @description An order whose total is above this is kept as a request for approval (POR-01); null for none.
             */
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
            /**
             * Format: multiline
             * @description Free text, null when not set.
             */
            memo: string | null;
            /** @default Manual */
            deliveryOption: components["schemas"]["InventoryUnsafe.PurchaseOrderDeliveryOption"];
            /**
             * Format: decimal
             * @default 0
             */
            defaultTaxRate: Decimal;
            /** @description The primary contact, sent as single properties in requests. */
            contactInfo: components["schemas"]["Inventory.V2.VendorContactInfoResponse"];
            /** @description The main address. */
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
            /** @description Custom field values. The key is left out unless the vendor has any. */
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
        /** @description Somebody who receives the vendor's purchase orders by e-mail. */
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
            /** @description Text, Dropdown or Numeric. */
            dataType: components["schemas"]["Inventory.V2.CustomFieldDataType"];
            /** @description The options of a dropdown, null for other types. */
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
            /** @description The job's number for its first order, then `<job number>-001` and so on; without a job, a number of its own. It never changes. */
            number: string;
            /**
             * Format: int64
             * @description The job's invoice.
             */
            invoiceId: number | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId: number | null;
            /**
             * Format: int64
             * @description The project, taken from the job unless given.
             */
            projectId: number | null;
            /** @enum {string} */
            status: "Pending" | "Sent" | "PartiallyReceived" | "Received" | "Exported" | "Canceled";
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
            technicianId: number | null;
            /** @description The bare address; the `description` sent with it is not shown. */
            shipTo: components["schemas"]["Inventory.V2.AddressResponse"];
            /** Format: int64 */
            businessUnitId: number;
            /** Format: int64 */
            inventoryLocationId: number;
            /**
             * Format: int64
             * @description Accounting batch, null until exported.
             */
            batchId: number | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId: number | null;
            /** @description The vendor's invoice number: `vendorInvoiceNumber` in requests. */
            vendorDocumentNumber: string | null;
            /**
             * Format: date-time
             * @description Date of the order.
             */
            date: Instant;
            /**
             * Format: date-time
             * @description When the goods are needed.
             */
            requiredOn: Instant | null;
            /**
             * Format: date-time
             * @description When it was sent; cleared when the sending is undone.
             */
            sentOn: Instant | null;
            /**
             * Format: date-time
             * @description When the last open item arrived.
             */
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
            /**
             * Format: decimal
             * @description Items plus tax and shipping.
             */
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
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById: number | null;
            /**
             * Format: multiline
             * @description Free text: `memo` in requests.
             */
            summary: string | null;
            items: components["schemas"]["PurchaseOrderItem"][];
            /** @description Null when there are none. They can be read but not set through the API. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
            /** @default  */
            shipToDescription: string;
            /** @default false */
            impactsTechnicianPayroll: boolean;
            /**
             * @description What was still to come has been given up (PO-20).
             * @default false
             */
            outstandingCanceled: boolean;
            canceledReason: components["schemas"]["Inventory.V2.PurchaseOrderCancellationReason"] | null;
        };
        PurchaseOrderItem: {
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @description Material or equipment of the pricebook.
             */
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
            /** @description From the pricebook when the line was made. */
            skuName: string;
            /** @description From the pricebook when the line was made. */
            skuCode: string;
            /** @description `Material` or `Equipment`. */
            skuType: string;
            /** @description The vendor's own number for the item; null in some rows. */
            vendorPartNumber: string | null;
            /** Format: decimal */
            quantity: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            quantityReceived: Decimal;
            /**
             * Format: decimal
             * @description Cost of one piece.
             */
            cost: Decimal;
            /**
             * Format: decimal
             * @description Quantity times cost.
             */
            total: Decimal;
            /** @description Serial numbers, null when there are none. */
            serialNumbers: components["schemas"]["Inventory.V2.SerialNumberResponse"][] | null;
            /** @enum {string} */
            status: "Pending" | "Sent" | "PartiallyReceived" | "Received" | "Canceled";
            /** @default false */
            chargeable: boolean;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId: number | null;
            /**
             * @description False once the item was left out of an update; such an item is no longer shown (PO-16).
             * @default true
             */
            active: boolean;
            /**
             * Format: int64
             * @description The receipt that added this line (RCP-09).
             */
            addedByReceiptId: number | null;
        };
        /** @description An order that waits for approval, was approved, or was rejected (POR). */
        PurchaseOrderRequest: {
            /** Format: int64 */
            id: number;
            /** @description Number of the request; not an order number. */
            requestNumber: string;
            requestStatus: components["schemas"]["Inventory.V2.PurchaseOrderRequestStatus"];
            /**
             * Format: int64
             * @description The job's invoice.
             */
            invoiceId: number | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId: number | null;
            /**
             * Format: int64
             * @description The project, taken from the job unless given.
             */
            projectId: number | null;
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
            technicianId: number | null;
            shipTo: components["schemas"]["Inventory.V2.AddressResponse"];
            /** Format: int64 */
            businessUnitId: number;
            /** Format: int64 */
            inventoryLocationId: number;
            /**
             * Format: int64
             * @description Accounting batch.
             */
            batchId: number | null;
            /** @description The vendor's invoice number: `vendorInvoiceNumber` in requests. */
            vendorDocumentNumber: string | null;
            /**
             * Format: date-time
             * @description Date of the order.
             */
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
            /**
             * Format: decimal
             * @description Items plus tax and shipping.
             */
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
            /**
             * Format: multiline
             * @description Free text: `memo` in requests.
             */
            summary: string | null;
            items: components["schemas"]["PurchaseOrderItem"][];
            /** @description Custom field values, null when there are none. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
            /** Format: int64 */
            budgetCodeId: number | null;
            /** @default  */
            shipToDescription: string;
            /** @default false */
            impactsTechnicianPayroll: boolean;
            rejectionReason: components["schemas"]["Inventory.V2.PoApprovalRejectionReason"] | null;
            /**
             * Format: int64
             * @description The order that an approval made (POR-02).
             */
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
            /**
             * Format: decimal
             * @description Lowest cost of the band, inclusive.
             */
            from: Decimal;
            /**
             * Format: decimal
             * @description Upper end of the band, exclusive.
             */
            to: Decimal;
            /**
             * Format: decimal
             * @description Markup in percent.
             */
            percent: Decimal;
            /** Format: int64 */
            id: number;
        };
        Receipt: {
            /** Format: int64 */
            id: number;
            /** @default true */
            active: boolean;
            /** @description The order's number with `-R1`, `-R2` and so on. */
            number: string;
            /** @description The vendor's invoice number: `vendorDocumentNumber` in requests. */
            vendorInvoiceNumber: string | null;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById: number | null;
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
            billId: number | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId: number | null;
            /**
             * Format: int64
             * @description The business unit it is booked to.
             */
            businessUnitId: number | null;
            /**
             * Format: int64
             * @description The vendor.
             */
            vendorId: number;
            /**
             * Format: int64
             * @description The technician, if any.
             */
            technicianId: number | null;
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId: number;
            /** @description Where the order was to be delivered. */
            shipTo: components["schemas"]["Inventory.V2.AddressResponse"] | null;
            /** @default  */
            shipToDescription: string;
            /**
             * Format: decimal
             * @description Items plus tax and shipping.
             */
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
            /**
             * Format: date-time
             * @description Date of the receipt.
             */
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
            /**
             * Format: int64
             * @description Accounting batch, null until in one.
             */
            batchId: number | null;
            /** @default Pending */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId: number | null;
            /** @default None */
            landedCostMethod: components["schemas"]["Inventory.V2.LandedCostMethod"];
            /**
             * Format: decimal
             * @description Other costs.
             */
            otherAmount: Decimal | null;
            items: components["schemas"]["ReceiptItem"][];
            /** @description Null when there are none. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][] | null;
        };
        ReceiptItem: {
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
            /** @default  */
            description: string;
            /** Format: decimal */
            quantity: Decimal;
            /**
             * Format: decimal
             * @description Cost of one piece.
             */
            cost: Decimal;
            /** @description General ledger account of the item. */
            generalLedgerAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @description Cost of sale account of the item. */
            costOfSaleAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @description Asset account; null for items not kept as assets. */
            assetAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /**
             * Format: int64
             * @description Line of the order that was received.
             */
            purchaseOrderItemId: number;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId: number | null;
            /**
             * Format: decimal
             * @description Share of the shipping.
             */
            allocatedShipping: Decimal | null;
            /**
             * Format: decimal
             * @description Share of the tax.
             */
            allocatedTax: Decimal | null;
            /**
             * Format: decimal
             * @description Share of other costs.
             */
            allocatedOtherCosts: Decimal | null;
            /**
             * Format: decimal
             * @description Cost of one piece with its shares.
             */
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
            /** @description Counts up from 1 for each tenant. */
            number: string;
            /** @default  */
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
            purchaseOrderId: number | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId: number | null;
            /**
             * Format: int64
             * @description The project, if any.
             */
            projectId: number | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId: number | null;
            /**
             * Format: int64
             * @description The business unit it is booked to.
             */
            businessUnitId: number;
            /** Format: int64 */
            inventoryLocationId: number;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById: number | null;
            /**
             * Format: multiline
             * @description Free text, null when not set.
             */
            memo: string | null;
            /**
             * Format: decimal
             * @description Items plus tax and shipping, less the restocking fee.
             */
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
            /**
             * Format: date-time
             * @description Date of the return.
             */
            returnDate: Instant;
            /**
             * Format: date-time
             * @description When the goods went back; null before.
             */
            returnedOn: Instant | null;
            /**
             * Format: date-time
             * @description When the credit came; null before.
             */
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
             * @description Use `batch`.
             */
            batchId: number | null;
            /** @description Accounting batch, null until the record is in one. */
            batch: components["schemas"]["Inventory.V2.BatchResponse"] | null;
            /** @default Pending */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /**
             * Format: int64
             * @description User who canceled it.
             */
            canceledById: number | null;
            /** @description Why it was canceled. */
            canceledReason: components["schemas"]["Inventory.V2.InventoryReasonTransactionCanceled"] | null;
            /**
             * Format: date-time
             * @description When it was canceled.
             */
            dateCanceled: Instant | null;
            items: components["schemas"]["ReturnItem"][];
            /** @description Custom field values, null when there are none. */
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
            /**
             * Format: int64
             * @description Material or equipment of the pricebook.
             */
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
            /** @description Code of the SKU. */
            code: string;
            /** Format: decimal */
            quantity: Decimal;
            /**
             * Format: decimal
             * @description Cost of one piece.
             */
            cost: Decimal;
            /** @description General ledger account of the item. */
            generalLedgerAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @description Cost of sale account of the item. */
            costOfSaleAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @description Asset account; null for items not kept as assets. */
            assetAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @description Serial numbers, null when there are none. */
            serialNumbers: components["schemas"]["Inventory.V2.SerialNumberResponse"][] | null;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById: number | null;
            /** @default true */
            active: boolean;
            /**
             * Format: int64
             * @description Receipt line the goods came by.
             */
            receiptItemId: number | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
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
            /**
             * Format: int64
             * @description Warehouse or truck the goods leave.
             */
            fromLocationId: number;
            /**
             * Format: int64
             * @description Warehouse or truck they go to.
             */
            toLocationId: number;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById: number | null;
            /** @default  */
            memo: string;
            /**
             * Format: date-time
             * @description Date of the transfer.
             */
            date: Instant;
            /**
             * Format: date-time
             * @description When it was picked; null before.
             */
            pickedDate: Instant | null;
            /**
             * Format: date-time
             * @description When it arrived; null before.
             */
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
             * @description Use `batch`.
             */
            batchId: number | null;
            /** @description Accounting batch, null until the record is in one. */
            batch: components["schemas"]["Inventory.V2.BatchResponse"] | null;
            /** @default Pending */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /**
             * Format: date-time
             * @description When it is needed.
             */
            dateRequired: Instant | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId: number | null;
            /**
             * Format: int64
             * @description The invoice, if any.
             */
            invoiceId: number | null;
            /**
             * Format: int64
             * @description User who canceled it.
             */
            canceledById: number | null;
            /** @description Why it was canceled. */
            canceledReason: components["schemas"]["Inventory.V2.InventoryReasonTransactionCanceled"] | null;
            /**
             * Format: date-time
             * @description When it was canceled.
             */
            dateCanceled: Instant | null;
            /** @default true */
            active: boolean;
            /**
             * Format: int64
             * @description User who picked it.
             */
            pickedById: number | null;
            /**
             * Format: int64
             * @description User who received it.
             */
            receivedById: number | null;
            items: components["schemas"]["TransferItem"][];
            /** @description Custom field values; an empty list when there are none. */
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
            /**
             * Format: int64
             * @description Material or equipment of the pricebook.
             */
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
            /** @description Code of the SKU. */
            code: string;
            /** Format: decimal */
            quantity: Decimal;
            /**
             * Format: decimal
             * @default 0
             */
            quantityPicked: Decimal;
            /**
             * Format: decimal
             * @description Cost of one piece.
             */
            cost: Decimal;
            /**
             * Format: decimal
             * @description Quantity times cost.
             */
            totalCost: Decimal;
            /** @description Serial numbers, null when there are none. */
            serialNumbers: components["schemas"]["Inventory.V2.SerialNumberResponse"][] | null;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById: number | null;
            /** @default true */
            active: boolean;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
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
            /**
             * Format: int64
             * @description A warehouse id or a truck id.
             */
            inventoryLocationId: number;
            /**
             * Format: int64
             * @description The business unit it is booked to.
             */
            businessUnitId: number | null;
            /**
             * Format: int64
             * @description The project, if any.
             */
            projectId: number | null;
            /**
             * Format: int64
             * @description The invoice, if any.
             */
            invoiceId: number | null;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById: number | null;
            /** @default  */
            memo: string;
            /**
             * Format: date-time
             * @description Date of the adjustment.
             */
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
             * @description Use `batch`.
             */
            batchId: number | null;
            /** @description Accounting batch, null until the record is in one. */
            batch: components["schemas"]["Inventory.V2.BatchResponse"] | null;
            /** @default Pending */
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
            /** @description Why it was canceled. */
            canceledReason: components["schemas"]["Inventory.V2.InventoryReasonTransactionCanceled"] | null;
            /**
             * Format: int64
             * @description User who canceled it.
             */
            canceledById: number | null;
            /**
             * Format: date-time
             * @description When it was canceled.
             */
            dateCanceled: Instant | null;
            items: components["schemas"]["AdjustmentItem"][];
            /** @description Custom field values; an empty list when there are none. */
            customFields: components["schemas"]["Inventory.V2.CustomFieldResponse"][];
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        AdjustmentItem: {
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @description Material or equipment of the pricebook.
             */
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
            /** @description Code of the SKU. */
            code: string;
            /** Format: decimal */
            quantity: Decimal;
            /**
             * Format: decimal
             * @description Cost of one piece.
             */
            cost: Decimal;
            /**
             * Format: decimal
             * @description Quantity times cost.
             */
            totalCost: Decimal;
            /**
             * Format: int64
             * @description User who made it.
             */
            createdById: number | null;
            /** @default true */
            active: boolean;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId: number | null;
            /** @description Serial numbers, null when there are none. */
            serialNumbers: components["schemas"]["Inventory.V2.SerialNumberResponse"][] | null;
            /** Format: int64 */
            unitOfMeasureId: number | null;
        };
        /** @description What was posted to accounting together (RCP-07). */
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
            /** @description Warehouses and trucks that use it. */
            locationIds: number[] | null;
            /** @description The lines. */
            items: components["schemas"]["Inventory.V2.InventoryTemplateItemResponse"][] | null;
        };
        Warehouse: {
            /** Format: int64 */
            id: number;
            name: string;
            /** @default true */
            active: boolean;
            /** @description The warehouse's address. */
            address: components["schemas"]["Inventory.V2.AddressResponse"];
            /**
             * Format: int64
             * @description Stock template: `templateId` in requests.
             */
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
            /**
             * Format: multiline
             * @description Free text, null when not set.
             */
            memo: string | null;
            /**
             * Format: int64
             * @description Warehouse the truck belongs to.
             */
            warehouseId: number | null;
            /** @default [] */
            technicianIds: number[];
            /**
             * Format: int64
             * @description Stock template: `templateId` in requests.
             */
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
            /**
             * Format: int64
             * @description The `businessUnitId` of orders and receipts.
             */
            id: number;
            /** @default true */
            active: boolean;
            name: string;
            /** @description Name on documents. */
            officialName: string | null;
            /** Format: email */
            email: string | null;
            /** @description Currency code. */
            currency: string | null;
            /** Format: phone */
            phoneNumber: string | null;
            /**
             * Format: html
             * @description Text above invoices; may hold HTML.
             */
            invoiceHeader: string | null;
            /**
             * Format: html
             * @description Text below invoices; may hold HTML.
             */
            invoiceMessage: string | null;
            /**
             * Format: decimal
             * @description Tax rate where nothing else says one.
             */
            defaultTaxRate: Decimal | null;
            /**
             * Format: html
             * @description Text a customer agrees to before work; may hold HTML.
             */
            authorizationParagraph: string | null;
            /**
             * Format: html
             * @description Text a customer agrees to after work; may hold HTML.
             */
            acknowledgementParagraph: string | null;
            /** @description Where the business unit is. */
            address: components["schemas"]["TenantSettings.V2.BusinessUnitAddressResponse"] | null;
            /** @description SKU under which materials are billed. */
            materialSku: string | null;
            /** @description Class in QuickBooks. */
            quickbooksClass: string | null;
            /** @description Account code, for franchises. */
            accountCode: string | null;
            /** @description Id of the franchise. */
            franchiseId: string | null;
            /** @description Concept of the franchise. */
            conceptCode: string | null;
            /** @description Number of the contract with the head office. */
            corporateContractNumber: string | null;
            /** @description Trade, such as plumbing. */
            trade: components["schemas"]["Services.NamedModel"] | null;
            /** @description Division, such as service or install. */
            division: components["schemas"]["Services.NamedModel"] | null;
            /** @description Tags. */
            tagTypeIds: number[] | null;
            /** @description The tenant it belongs to. */
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
            /** @description Code of a certified Sentricon specialist. */
            certifiedSentriconSpecialistCode: string | null;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        Technician: {
            /**
             * Format: int64
             * @description The `technicianId` of orders and receipts.
             */
            id: number;
            /**
             * Format: int64
             * @default 0
             */
            userId: number;
            name: string;
            /** @description Roles that grant permissions. */
            roleIds: number[] | null;
            /**
             * Format: int64
             * @description The business unit the technician belongs to.
             */
            businessUnitId: number | null;
            /**
             * Format: int64
             * @description Zone the technician mostly works in.
             */
            mainZoneId: number | null;
            /** @description Zones the technician works in. */
            zoneIds: number[] | null;
            /** @description Project labels of the technician; null without budgets against actuals. */
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
            /** @description Name to log in with. */
            loginName: string | null;
            /** @description The technician's home address. */
            home: components["schemas"]["TenantSettings.V2.TechnicianAddressResponse"] | null;
            /**
             * Format: decimal
             * @default 0
             */
            dailyGoal: Decimal;
            /** @default true */
            isManagedTech: boolean;
            /** @description Kind of license. */
            licenseType: components["schemas"]["TenantSettings.V2.LicenseType"] | null;
            /** @description Custom field values. */
            customFields: components["schemas"]["TenantSettings.V2.TechnicianCustomFieldResponse"][] | null;
            /** @default true */
            active: boolean;
            /** @description User id in Azure Active Directory. */
            aadUserId: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            burdenRate: Decimal;
            /** @description Name of the team. */
            team: string | null;
            /** @description Which jobs the mobile app shows. */
            jobFilter: components["schemas"]["TenantSettings.V2.JobFilter"] | null;
            /** @description Permissions and their values. */
            permissions: components["schemas"]["TenantSettings.V2.TechnicianPermissionResponse"][] | null;
            /** @description Whether the login is locked. */
            accountLocked: boolean | null;
            /**
             * Format: decimal
             * @default 0
             */
            commissionRate: Decimal;
            /**
             * Format: decimal
             * @description Sales so far.
             */
            currentValue: Decimal | null;
            firstName: string | null;
            lastName: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            hourlyRate: Decimal;
            /**
             * Format: int64
             * @description Job at hand.
             */
            jobId: number | null;
            mobilePhone: string | null;
            /** @description Number shown when calling. */
            outboundCallerId: string | null;
            /** @description Id in the payroll system. */
            payrollId: string | null;
            /**
             * Format: int64
             * @description Payroll profile.
             */
            payrollProfileId: number | null;
            /**
             * Format: int64
             * @description Appointment at hand. The spelling is the vendor's.
             */
            appoitmentId: number | null;
            /**
             * Format: duration
             * @description When the shift starts.
             */
            shiftStart: string | null;
            /**
             * Format: duration
             * @description When the shift ends.
             */
            shiftEnd: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            soldByRate: Decimal;
            /**
             * Format: date-time
             * @description First day of work.
             */
            startDate: Instant | null;
            /** @default Idle */
            status: components["schemas"]["TenantSettings.V2.TechnicianStatus"];
            /** @description Skills. */
            skills: components["schemas"]["TenantSettings.V2.TechnicianSkillResponse"][] | null;
            /** @description Positions held. */
            positions: components["schemas"]["TenantSettings.V2.TechnicianPosition"][] | null;
            /** @description Where the technician was last seen. */
            location: components["schemas"]["TenantSettings.V2.TechnicianLocationResponse"] | null;
            /**
             * Format: html
             * @description Text for customers; may hold HTML.
             */
            bio: string | null;
            /**
             * Format: html
             * @description Text for the office; may hold HTML.
             */
            memo: string | null;
        };
        Employee: {
            /**
             * Format: int64
             * @description Id of the employee; `soldById` and the like name it.
             */
            id: number;
            /**
             * Format: int64
             * @default 0
             */
            userId: number;
            name: string;
            firstName: string | null;
            lastName: string | null;
            /**
             * Format: int64
             * @description The employee they report to.
             */
            managerId: number | null;
            /** @default Unspecified */
            role: components["schemas"]["TenantSettings.V2.EmployeeUserRole"];
            /** @description Roles that grant permissions. */
            roleIds: number[] | null;
            /**
             * Format: int64
             * @description The business unit the employee belongs to.
             */
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
            /** @description Name to log in with. */
            loginName: string | null;
            /** @default true */
            active: boolean;
            /** @description User id in Azure Active Directory. */
            aadUserId: string | null;
            /** @description Whether the login is locked. */
            accountLocked: boolean | null;
            /** @description The employee's home address. */
            home: components["schemas"]["TenantSettings.V2.EmployeeAddressResponse"] | null;
            /**
             * Format: int32
             * @default 0
             */
            agentId: number;
            /**
             * Format: date-time
             * @description First day of work.
             */
            startDate: Instant | null;
            /**
             * Format: date-time
             * @description Last day of work.
             */
            terminationDate: Instant | null;
            /**
             * Format: decimal
             * @default 0
             */
            hourlyRate: Decimal;
            /**
             * Format: int64
             * @description Overtime profile.
             */
            overtimeProfileId: number | null;
            /** @description Custom field values. */
            customFields: components["schemas"]["TenantSettings.V2.EmployeeCustomFieldResponse"][] | null;
            /** @description Permissions and their values. */
            permissions: components["schemas"]["TenantSettings.V2.EmployeePermissionResponse"][] | null;
        };
        /** @description Its jobIds are those of the jobs that name it. */
        Project: {
            /**
             * Format: int64
             * @description The `projectId` of orders.
             */
            id: number;
            /** @description The number people know it by. */
            number: string;
            name: string;
            /**
             * Format: html
             * @description What it is about; may hold HTML.
             */
            summary: string | null;
            /** @description Name of its status, the tenant's own. */
            status: string | null;
            /**
             * Format: int64
             * @description Its status.
             */
            statusId: number | null;
            /** @description Name of its sub-status. */
            subStatus: string | null;
            /**
             * Format: int64
             * @description Its sub-status.
             */
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
            /**
             * Format: int64
             * @description Type of project.
             */
            projectTypeId: number | null;
            /** @default [] */
            projectManagerIds: number[];
            /** @default [] */
            businessUnitIds: number[];
            /**
             * Format: date-time
             * @description When it starts.
             */
            startDate: Instant | null;
            /**
             * Format: date-time
             * @description When it should be done.
             */
            targetCompletionDate: Instant | null;
            /**
             * Format: date-time
             * @description When it was done; null before.
             */
            actualCompletionDate: Instant | null;
            /**
             * Format: date-time
             * @description When the contract starts.
             */
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
        /** @description Its appointmentCount, firstAppointmentId and lastAppointmentId follow from its appointments. */
        Job: {
            /**
             * Format: int64
             * @description The `jobId` of orders and receipts.
             */
            id: number;
            /** @description The number people know it by. The filter for it is `number`. */
            jobNumber: string;
            /**
             * Format: int64
             * @description The project, if any.
             */
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
            /**
             * Format: date-time
             * @description When it was completed; null before.
             */
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
            /**
             * Format: int64
             * @description Job this one makes good.
             */
            recallForId: number | null;
            /**
             * Format: int64
             * @description Job under whose warranty this one is done.
             */
            warrantyId: number | null;
            /** @description Job and employee that it came from. */
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
            /**
             * Format: int64
             * @description Call that led to it.
             */
            leadCallId: number | null;
            /**
             * Format: int64
             * @description A partner's call that led to it.
             */
            partnerLeadCallId: number | null;
            /**
             * Format: int64
             * @description Booking it came of.
             */
            bookingId: number | null;
            /**
             * Format: int64
             * @description Technician who sold it.
             */
            soldById: number | null;
            /** @default  */
            customerPo: string;
            /**
             * Format: int64
             * @description The invoice, which orders for the job take over. Null as long as there is none: that a job may be without one is assumed.
             */
            invoiceId: number | null;
            /**
             * Format: int64
             * @description Membership it is done under.
             */
            membershipId: number | null;
            /**
             * Format: decimal
             * @description Total of its invoice.
             */
            total: Decimal | null;
            /**
             * Format: int64
             * @description Estimate it was made from.
             */
            createdFromEstimateId: number | null;
            /** @default [] */
            estimateIds: number[];
            /** @default [] */
            equipmentIds: number[];
            /** @description Whether it was dispatched automatically. */
            isAutoDispatched: boolean | null;
            /**
             * Format: html
             * @description What is to be done; may hold HTML.
             */
            summary: string | null;
            /** @default [] */
            customFields: components["schemas"]["CustomFieldApiModel"][];
            /** @description What was done. */
            summaryOfWork: string | null;
            /** @default [] */
            appointments: components["schemas"]["Appointment"][];
            /** @default true */
            active: boolean;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        /** @description A material or a piece of equipment of the pricebook. Its name is the vendor's displayName; accounts are shown by name. */
        Sku: {
            /**
             * Format: int64
             * @description The `skuId` of order lines.
             */
            id: number;
            /** @description `skuCode` of order lines. */
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
            /** @description Unit it is counted in. */
            unitOfMeasure: string | null;
            /** @default true */
            isInventory: boolean;
            costOfSaleAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            assetAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @default true */
            taxable: boolean;
            /** @description Vendor it is usually bought from. */
            primaryVendor: components["schemas"]["Pricebook.V2.SkuVendorResponse"] | null;
            /** @description Further vendors. */
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
            /** @description Catalog it came from. */
            source: string | null;
            /** @description Its id there. */
            externalId: string | null;
            /** @default false */
            isConfigurableMaterial: boolean;
            /** @default true */
            chargeableByDefault: boolean;
            /** @description Its variations, or what it is a variation of. */
            variationsOrConfigurableMaterials: number[] | null;
            /**
             * Format: int64
             * @description Business unit it is for; null for all.
             */
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
            /**
             * Format: int64
             * @description Income account, by id.
             */
            generalLedgerAccountId: number | null;
            /** @default false */
            isOtherDirectCost: boolean;
            /**
             * Format: int64
             * @description Cost type of an other direct cost.
             */
            costTypeId: number | null;
            /** @description Where its picture is. */
            defaultAssetUrl: string | null;
            /** @description Cost code for budgets. */
            budgetCostCode: string | null;
            /** @description Cost type for budgets. */
            budgetCostType: string | null;
            /** @description Whether updates from the catalog leave the cost alone. */
            isCostLocked: boolean | null;
            /** @description Whether an estimated cost stays off the invoice when an estimate is carried over to it. */
            excludeEstimatedCostFromInvoice: boolean | null;
            /** @description Whether updates from the catalog leave the price alone. */
            isPriceLocked: boolean | null;
            /** @description Whether it is a chemical. */
            isChemical: boolean | null;
            /** @description Registration number of a chemical. */
            epaNumber: string | null;
            /** @description Active ingredients of a chemical. */
            activeIngredients: string | null;
            manufacturer: string | null;
            /** @description The manufacturer's own number. */
            model: string | null;
            manufacturerWarranty: components["schemas"]["Warranty"];
            serviceProviderWarranty: components["schemas"]["Warranty"];
            /** @default [] */
            recommendations: components["schemas"]["Pricebook.V2.EquipmentRecommendationResponse"][];
            /** @default [] */
            upgrades: number[];
            /** @default [] */
            equipmentMaterials: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            /** @description Group for offers. */
            crossSaleGroup: string | null;
            /** @default false */
            isConfigurableEquipment: boolean;
            /** @description Its variations, or what it is a variation of. */
            variationsOrConfigurableEquipment: number[] | null;
            /**
             * Format: int64
             * @description Type of equipment.
             */
            typeId: number | null;
            /** @description How large it is. */
            dimensions: components["schemas"]["Pricebook.V2.DimensionsResponse"] | null;
            name: string;
            /** @enum {string} */
            type: "Material" | "Equipment";
            generalLedgerAccount: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /**
             * Format: int64
             * @description Shown with the account on bills only, as generalLedgerAccountId is.
             */
            costOfSaleAccountId: number | null;
            /** Format: int64 */
            assetAccountId: number | null;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        /** @description Work that is sold. Its categories are kept by id and shown with their names. */
        Service: {
            /**
             * Format: int64
             * @description Id of the service. Orders cannot name it: only materials and equipment can be bought.
             */
            id: number;
            /** @description Code of the service. */
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
            /** @description Name of its account. */
            account: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            hours: Decimal;
            /** @description Whether it is labor alone. */
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
            /** @description Group for cross sales. */
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
            /** @description Where it was imported from. */
            source: string | null;
            /** @description Its id there. */
            externalId: string | null;
            /**
             * Format: int64
             * @description The business unit that does it.
             */
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
            /** @description Address of its picture. */
            defaultAssetUrl: string | null;
            /** @description Budget code, in words. */
            budgetCostCode: string | null;
            /** @description Cost type, in words. */
            budgetCostType: string | null;
            /** @description Whether the price is protected from bulk changes. */
            isPriceLocked: boolean | null;
            /**
             * Format: decimal
             * @description Worked-out price; null unless asked for with `calculatePrices=true`.
             */
            calculatedPrice: Decimal | null;
            /** @description Whether the price is the one set by hand. */
            useStaticPrices: boolean | null;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        /** @description A category of the pricebook, beneath another one or at the top. The API shows it with services only; it filters materials and equipment by them. */
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
            /** @description How prominent it is; null for normal. */
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
            /**
             * Format: int32
             * @description A number of days, or a day of the month.
             */
            dueDay: number | null;
            /** @default false */
            isCustomerDefault: boolean;
            /** @default false */
            isVendorDefault: boolean;
            /** @default true */
            active: boolean;
            /** @description Whether anything uses it. */
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
            /** @description Discount for paying early. */
            paymentTermDiscountModel: components["schemas"]["Accounting.V2.PaymentTermDiscountAPIModel"];
            interestSettings: components["schemas"]["InterestSettings"];
        };
        InterestSettings: {
            /** Format: int64 */
            id: number | null;
            /** @default Flat */
            rateType: components["schemas"]["Accounting.V2.InterestRateType"];
            /**
             * Format: decimal
             * @description Interest as an amount.
             */
            flatRateValue: Decimal | null;
            /**
             * Format: decimal
             * @description Interest as a percentage.
             */
            percentageRateValue: Decimal | null;
            /** @description What interest is taken on. */
            chargeMethod: components["schemas"]["Accounting.V2.InterestChargeMethod"] | null;
            /** @default Once */
            frequency: components["schemas"]["Accounting.V2.InterestChargeFrequency"];
            /**
             * Format: int32
             * @description Days after the due day without interest.
             */
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
            /**
             * Format: int64
             * @description The `budgetCodeId` of orders and lines.
             */
            id: number;
            /** @description The code, all segments together. */
            code: string;
            /** @default  */
            description: string;
            /** @default [] */
            segments: components["schemas"]["Jpm.BudgetCodes.BudgetCodeSegmentModel"][];
            /** @default true */
            active: boolean;
        };
        /** @description A custom field value of a bill; answers show it without its typeId. */
        BillCustomField: {
            /**
             * Format: int64
             * @default 0
             */
            typeId: number;
            name: string;
            value: string;
        };
        /** @description What is owed for a receipt (RCP-08). Its lines bear the ids of the receipt's. */
        Bill: {
            /**
             * Format: int64
             * @description The `billId` of a receipt.
             */
            id: number;
            /**
             * Format: int64
             * @description The purchase order.
             */
            purchaseOrderId: number | null;
            /** @default Pending */
            syncStatus: components["schemas"]["Accounting.V2.InventoryBillSyncStatus"];
            /** @description The bill's number; `billNumber` filters by it. */
            referenceNumber: string | null;
            /** @description The vendor's invoice number. */
            vendorNumber: string | null;
            /** @description Free text. */
            summary: string | null;
            /**
             * Format: date-time
             * @description Date of the bill.
             */
            billDate: Instant | null;
            /** @description Items plus tax and shipping, as a string. */
            billAmount: string | null;
            /** @description Tax as an amount, as a string. */
            taxAmount: string | null;
            /** @description Shipping as an amount, as a string. */
            shippingAmount: string | null;
            /** @default None */
            landedCostMethod: components["schemas"]["Inventory.Types.LandedCostMethod"];
            /** @description Other costs, as a string. */
            otherAmount: string | null;
            /** @description Name of the user who made it. */
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
            /** @description Name of the payment term. */
            termName: string | null;
            /**
             * Format: date-time
             * @description When it is due.
             */
            dueDate: Instant | null;
            /** @description Where the goods went, in words. */
            shipToDescription: string | null;
            /**
             * Format: date-time
             * @description When it was posted; null before.
             */
            postDate: Instant | null;
            /** @description Accounting batch; null before it is posted. */
            batch: components["schemas"]["Accounting.V2.BatchResponse"] | null;
            /** @description The business unit. */
            businessUnit: components["schemas"]["Accounting.V2.NamedFieldResponse"] | null;
            /** @description The tax zone, if any. */
            taxZone: components["schemas"]["Accounting.V2.NamedFieldResponse"] | null;
            /** @description The vendor. */
            vendor: components["schemas"]["Accounting.V2.NamedFieldResponse"] | null;
            /** @description Where the goods went. */
            shipTo: components["schemas"]["Accounting.V2.AddressResponse"] | null;
            /**
             * Format: int64
             * @description Budget code, if any.
             */
            budgetCodeId: number | null;
            /** @default [] */
            items: components["schemas"]["Accounting.V2.InventoryBillItemResponse"][];
            customFields: components["schemas"]["BillCustomField"][] | null;
            /**
             * Format: int64
             * @description The job, if any.
             */
            jobId: number | null;
            /** @description Number of the job. */
            jobNumber: string | null;
            /**
             * Format: date-time
             * @description When it was matched with the vendor's statement; null before.
             */
            dateReconciled: Instant | null;
            /** @default Procurement */
            billType: components["schemas"]["Accounting.V2.BillType"];
            /** @default NoDiscrepancy */
            threeWayMatchDiscrepancy: components["schemas"]["Accounting.V2.InventoryBillThreeWayMatchDiscrepancy"];
            /**
             * @description False once its receipt is canceled.
             * @default true
             */
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
