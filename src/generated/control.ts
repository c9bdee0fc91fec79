// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.
import type { components as VendorComponents } from "./api.ts";
export interface paths {
    "/_mock/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether the mock is up
         * @description Answers as soon as the server listens, with the time on the mock's clock.
         */
        get: operations["Mock_Health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the mock counts
         * @description The text format of Prometheus: calls by operation, status and rule, how long they took, tenants, the journal, the store. Counting starts when the metrics are first requested, and includes the calls that are then in the journal.
         */
        get: operations["Mock_Metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put every tenant back to the starting world
         * @description Also empties the journal and advice. Tokens stay valid, and the clock keeps its time.
         */
        post: operations["Mock_Reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take a named snapshot of the whole mock
         * @description All tenants, tokens, rate windows and the clock. It costs almost nothing. A snapshot with the same name is replaced.
         */
        put: operations["Mock_Snapshot"];
        post?: never;
        /**
         * Delete a snapshot of the whole mock
         * @description The mock itself does not change.
         */
        delete: operations["Mock_DeleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore the whole mock from a snapshot
         * @description The same calls then get the same bytes again. The journal is not restored; the snapshot is kept.
         */
        post: operations["Mock_Restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/snapshots/{name}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        /**
         * Compare a snapshot of the whole mock with another or with the current state
         * @description The records that differ, tenant by tenant, at most 1000. Tokens, plans and the clock are not compared.
         */
        get: operations["Mock_Compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the whole mock as one world file
         * @description Worlds, sequences, clock, seed, quirks and tokens; no journal, no client's secret and no app key. A mock started with the file, `--world mock.json`, continues from it with the same bytes.
         */
        get: operations["Mock_Export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take a named snapshot of one tenant
         * @description Its records, sequences and rate windows. A snapshot with the same name is replaced.
         */
        put: operations["Tenants_Snapshot"];
        post?: never;
        /**
         * Delete a tenant's snapshot
         * @description The tenant itself does not change.
         */
        delete: operations["Tenants_DeleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore one tenant from a snapshot
         * @description Other tenants, tokens and the clock do not change.
         */
        post: operations["Tenants_Restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * Read one tenant as a world file
         * @description A mock started with it has this state in every tenant.
         */
        get: operations["Tenants_Export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the last exchanges
         * @description Calls of the API and how they were answered, oldest first, at most 100 unless `limit` says otherwise. A body that is valid JSON is given as JSON, any other as text; keys, tokens and secrets are written as `***`. The option `journal` sets how many are kept.
         */
        get: operations["Journal_Get"];
        put?: never;
        post?: never;
        /**
         * Empty the journal
         * @description All of it, or only the exchanges of one tenant.
         */
        delete: operations["Journal_Clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/journal.har": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the journal as an HTTP archive
         * @description HAR 1.2, as browsers' developer tools open it. Keys, tokens and secrets are written as `***`.
         */
        get: operations["Journal_Har"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the mock noticed
         * @description What the real API would ignore silently (ADV-01 … ADV-08), once for each rule, operation and subject, and sorted by these. A reset removes all findings.
         */
        get: operations["Advice_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description All times follow it, from token expiry to delays.
         */
        get: operations["Clock_Get"];
        /**
         * Set the clock to a time
         * @description The clock is frozen at this time. Answers that wait for it or for an earlier time are sent.
         */
        put: operations["Clock_Set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance the clock
         * @description Works whether the clock is frozen or running. Answers that wait for the new time or an earlier one are sent.
         */
        post: operations["Clock_Advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/clock/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run the clock
         * @description From its current time, as fast as the machine's clock or `rate` times as fast.
         */
        post: operations["Clock_Run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/clock/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze the clock
         * @description Delayed answers wait until the clock is moved.
         */
        post: operations["Clock_Freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/clock/stand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The old name of `POST /_mock/clock/freeze`
         * @deprecated
         * @description Use that instead.
         */
        post: operations["Clock_Stand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all failures
         * @description Oldest first, each with how often it was applied, including those that are used up.
         */
        get: operations["Failures_GetList"];
        put?: never;
        /**
         * Plan a failure
         * @description The failure is applied to matching calls before every check except that of the route. Failures with `times` are tried first, in the order in which they were planned; then the latest one without `times`.
         */
        post: operations["Failures_Create"];
        /**
         * End all failures
         * @description This includes those of single tenants.
         */
        delete: operations["Failures_Clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/failures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the plan. */
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one failure
         * @description It is applied to no further call.
         */
        delete: operations["Failures_Stop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all overridden answers
         * @description Oldest first, each with how often it was applied, including those that are used up.
         */
        get: operations["Responses_GetList"];
        put?: never;
        /**
         * Override an answer of the API
         * @description Matching calls get this answer before all checks except those of the route and the failures. The answer must be valid according to the document, unless `unchecked` is true.
         */
        post: operations["Responses_Create"];
        /**
         * End all overridden answers
         * @description This includes those of single tenants.
         */
        delete: operations["Responses_Clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the plan. */
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one overridden answer
         * @description It is applied to no further call.
         */
        delete: operations["Responses_Stop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/failures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List a tenant's own failures
         * @description Oldest first, each with how often it was applied, including those that are used up.
         */
        get: operations["TenantFailures_GetList"];
        put?: never;
        /**
         * Plan a failure
         * @description The failure is applied to matching calls before every check except that of the route. Failures with `times` are tried first, in the order in which they were planned; then the latest one without `times`.
         */
        post: operations["TenantFailures_Create"];
        /**
         * End a tenant's own failures
         * @description Those of the whole mock continue.
         */
        delete: operations["TenantFailures_Clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/failures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The number of the plan. */
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one failure
         * @description It is applied to no further call.
         */
        delete: operations["TenantFailures_Stop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List a tenant's own overridden answers
         * @description Oldest first, each with how often it was applied, including those that are used up.
         */
        get: operations["TenantResponses_GetList"];
        put?: never;
        /**
         * Override an answer of the API
         * @description Matching calls get this answer before all checks except those of the route and the failures. The answer must be valid according to the document, unless `unchecked` is true.
         */
        post: operations["TenantResponses_Create"];
        /**
         * End a tenant's own overridden answers
         * @description Those of the whole mock continue.
         */
        delete: operations["TenantResponses_Clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The number of the plan. */
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one overridden answer
         * @description It is applied to no further call.
         */
        delete: operations["TenantResponses_Stop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put one tenant back to the starting world
         * @description Other tenants do not change.
         */
        post: operations["Tenants_Reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * Read a tenant's settings
         * @description What the owner of the tenant has set up in the product.
         */
        get: operations["Settings_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a tenant's settings
         * @description Changes the given settings and answers with all of them. A null threshold turns approval off.
         */
        patch: operations["Settings_Update"];
        trace?: never;
    };
    "/_mock/tenants/{tenant}/purchase-orders/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a purchase order
         * @description Pending becomes Sent, with today as `sentOn`.
         */
        post: operations["PurchaseOrders_Send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/purchase-orders/{id}/unsend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsend a purchase order
         * @description Sent becomes Pending again; refused once anything was received.
         */
        post: operations["PurchaseOrders_Unsend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/purchase-orders/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export a purchase order to accounting
         * @description Received becomes Exported, with a batch. This cannot be undone.
         */
        post: operations["PurchaseOrders_Export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/purchase-orders/{id}/cancel-outstanding": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel the outstanding quantities
         * @description PartiallyReceived becomes Received.
         */
        post: operations["PurchaseOrders_CancelOutstanding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/returns/{id}/mark-returned": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a return as returned
         * @description Pending becomes Returned, with today as `returnedOn`.
         */
        post: operations["Returns_MarkReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/returns/{id}/receive-credit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the credit for a return
         * @description Returned becomes CreditReceived, with today as `creditReceivedOn`.
         */
        post: operations["Returns_ReceiveCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/transfers/{id}/pick": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pick a transfer
         * @description Pending becomes Picked, with all its quantities.
         */
        post: operations["Transfers_Pick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/transfers/{id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a transfer
         * @description Picked becomes Received.
         */
        post: operations["Transfers_Receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/transfers/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a transfer
         * @description Pending or Picked becomes Canceled.
         */
        post: operations["Transfers_Cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a transfer
         * @description Pending, from one location to another.
         */
        post: operations["Transfers_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an adjustment
         * @description The adjustment can have any type, including those that only the product itself makes. Quantities may be negative, but not 0.
         */
        post: operations["Adjustments_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/adjustments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an adjustment
         * @description Only if it is not in a batch yet.
         */
        post: operations["Adjustments_Cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/purchase-order-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request approval of an order
         * @description Makes a request, as a technician over the limit does, whatever the threshold is.
         */
        post: operations["PurchaseOrderRequests_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/batches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a batch
         * @description Receipts, CreditReceived returns, transfers and adjustments that are still pending. Either all are posted or none.
         */
        post: operations["Batches_Post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/batches/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export a batch
         * @description Everything in it becomes Exported.
         */
        post: operations["Batches_Export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a job
         * @description A record as in a world file. A missing id is generated.
         */
        post: operations["Jobs_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a project
         * @description A record as in a world file. A missing id is generated.
         */
        post: operations["Projects_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/technicians": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a technician
         * @description A record as in a world file. A missing id is generated.
         */
        post: operations["Technicians_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/employees": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an employee
         * @description A record as in a world file. A missing id is generated.
         */
        post: operations["Employees_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/services": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a service of the pricebook
         * @description A record as in a world file. A missing id is generated.
         */
        post: operations["Services_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/categories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a category of the pricebook
         * @description A record as in a world file. A missing id is generated.
         */
        post: operations["Categories_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/business-units": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a business unit
         * @description A record as in a world file. A missing id is generated.
         */
        post: operations["BusinessUnits_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/skus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a material or a piece of equipment
         * @description A record as in a world file, with the type Material or Equipment. A missing id is generated.
         */
        post: operations["Skus_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a warehouse
         * @description A record as in a world file. A missing id is generated.
         */
        post: operations["Warehouses_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the mock's version and options
         * @description Its version and options. A browser gets the inspector at the same address, if it is built.
         */
        get: operations["Mock_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream events
         * @description Server-sent events, from now on: `exchange` for a call of the API, `change` for records that a verb changed, `clock`, `advice` (a new finding), `plans` (failures or overridden answers), `tenant` and `mock` (reset, restored or loaded), and `snapshots`. With `Last-Event-ID` the stream begins with the events after that one, as far as they are still kept; if some are not, `lost` says so, and everything must be read again. A reader that does not keep up is disconnected.
         */
        get: operations["Events_Listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/journal/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of an exchange. */
                id: components["parameters"]["ExchangeId"];
            };
            cookie?: never;
        };
        /**
         * Read one exchange
         * @description The entry of the journal, with each changed record before and after, and the rule of a refusal.
         */
        get: operations["Journal_GetById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rules
         * @description Every rule that the mock knows, by family and number, with its evidence.
         */
        get: operations["Rules_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/rules/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a rule
                 * @example PO-14
                 */
                rule: string;
            };
            cookie?: never;
        };
        /**
         * Read one rule
         * @description Its text, its evidence, its operations, and the quirks that change it.
         */
        get: operations["Rules_GetById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the operations of the API
         * @description Each with its rules, and with the failures that can be planned for it.
         */
        get: operations["Operations_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/operations/{operation}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An operation by its operationId. */
                operation: components["parameters"]["OperationName"];
            };
            cookie?: never;
        };
        /**
         * Read one operation
         * @description With the failures that can be planned for it, their descriptions and their options.
         */
        get: operations["Operations_GetById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what was exercised
         * @description Operations, statuses, rules that refused, and status transitions: counted from the exchanges that the journal has when this is first requested, and from all later ones. A reset starts again from zero.
         */
        get: operations["Coverage_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/clock/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what waits for the clock
         * @description Delayed answers, tokens that will expire, and changes that lists or feeds do not show yet. Ordered by time, at most 1000.
         */
        get: operations["Clock_Waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the snapshots of the whole mock
         * @description By name, with the time on the mock's clock at which each was taken.
         */
        get: operations["Mock_Snapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tenants
         * @description The tenants that were used or loaded since the mock was started or last reset, by id.
         */
        get: operations["Tenants_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Load a world into a tenant
         * @description Replaces the tenant's world with that of a world file, as `--world` takes it. Planned failures and answers stay. The file's clock is ignored: all tenants share one. Without a body, the tenant is reset, which also removes its planned failures and answers.
         */
        put: operations["Tenants_Load"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Add records of a world file to a tenant
         * @description A record replaces the one with the same id; everything else stays. The file's clock and sequences are ignored.
         */
        patch: operations["Tenants_Merge"];
        trace?: never;
    };
    "/_mock/tenants/{tenant}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * Read a tenant's last exchanges
         * @description The same as `GET /_mock/journal` with `tenant`.
         */
        get: operations["TenantJournal_Get"];
        put?: never;
        post?: never;
        /**
         * Remove a tenant's exchanges from the journal
         * @description Those of other tenants stay.
         */
        delete: operations["TenantJournal_Clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * Read what the mock noticed in one tenant
         * @description The same as `GET /_mock/advice` with `tenant`.
         */
        get: operations["TenantAdvice_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * See what was exercised in one tenant
         * @description Like `GET /_mock/coverage`, but only from the tenant's exchanges that are still in the journal.
         */
        get: operations["TenantCoverage_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/operations/{operation}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description An operation by its operationId. */
                operation: components["parameters"]["OperationName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an operation of the API without a token
         * @description The request is read and checked as usual, but without credentials, rate limit and planned failures, and it appears in neither the journal nor advice. If the operation refuses the request, this verb still answers 200, with the refusal. With `dryRun` nothing is changed.
         */
        post: operations["Operations_Run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/records": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List a tenant's collections
         * @description Each with the number of its records.
         */
        get: operations["Records_GetCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/records/{collection}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description A collection of a world file, such as purchaseOrders. */
                collection: components["parameters"]["Collection"];
            };
            cookie?: never;
        };
        /**
         * Read the records of a collection
         * @description As in a world file, ordered by id. Needs no token.
         */
        get: operations["Records_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/records/{collection}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description A collection of a world file, such as purchaseOrders. */
                collection: components["parameters"]["Collection"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read one record and its allowed moves
         * @description The record as a world file has it; the verbs and operations that move it on, each with the rule that refuses it now; what may still be edited; and what changed it since the tenant was last replaced, as far as the history is kept.
         */
        get: operations["Records_GetById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List a tenant's snapshots
         * @description By name, with the time on the mock's clock at which each was taken.
         */
        get: operations["Tenants_Snapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/snapshots/{name}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        /**
         * Compare a snapshot with another or with the current state
         * @description The records that differ, at most 1000.
         */
        get: operations["Tenants_Compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a vendor in one call
         * @description Makes a vendor with the API's own operation. Every property has a default, so `{}` is enough.
         */
        post: operations["Vendors_Arrange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mock/tenants/{tenant}/purchase-orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a purchase order in one call
         * @description Makes an order with the API's own operations, whatever the approval threshold. Everything that is left out has a default: the first active vendor, type, business unit, warehouse and material, and a new one where the tenant has none. With `status` it reaches that status by the same steps that people take.
         */
        post: operations["PurchaseOrders_Arrange"];
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
        ApiErrorResponse: VendorComponents["schemas"]["ApiErrorResponse"];
        CustomFieldApiModel: VendorComponents["schemas"]["CustomFieldApiModel"];
        "Inventory.V2.AddressRequest": VendorComponents["schemas"]["Inventory.V2.AddressRequest"];
        "Inventory.V2.AddressResponse": VendorComponents["schemas"]["Inventory.V2.AddressResponse"];
        "Inventory.V2.BatchResponse": VendorComponents["schemas"]["Inventory.V2.BatchResponse"];
        "Inventory.V2.CreateAddressRequest": VendorComponents["schemas"]["Inventory.V2.CreateAddressRequest"];
        "Inventory.V2.CreatePurchaseOrderItemRequest": VendorComponents["schemas"]["Inventory.V2.CreatePurchaseOrderItemRequest"];
        "Inventory.V2.CreatePurchaseOrderRequest": VendorComponents["schemas"]["Inventory.V2.CreatePurchaseOrderRequest"];
        "Inventory.V2.CustomFieldResponse": VendorComponents["schemas"]["Inventory.V2.CustomFieldResponse"];
        "Inventory.V2.ExternalDataModel": VendorComponents["schemas"]["Inventory.V2.ExternalDataModel"];
        "Inventory.V2.GLAccountResponse": VendorComponents["schemas"]["Inventory.V2.GLAccountResponse"];
        "Inventory.V2.InventoryAdjustmentItemResponse": VendorComponents["schemas"]["Inventory.V2.InventoryAdjustmentItemResponse"];
        "Inventory.V2.InventoryAdjustmentResponse": VendorComponents["schemas"]["Inventory.V2.InventoryAdjustmentResponse"];
        "Inventory.V2.InventoryReasonTransactionCanceled": VendorComponents["schemas"]["Inventory.V2.InventoryReasonTransactionCanceled"];
        "Inventory.V2.InventoryReturnItemResponse": VendorComponents["schemas"]["Inventory.V2.InventoryReturnItemResponse"];
        "Inventory.V2.InventoryReturnResponse": VendorComponents["schemas"]["Inventory.V2.InventoryReturnResponse"];
        "Inventory.V2.InventoryReturnStatus": VendorComponents["schemas"]["Inventory.V2.InventoryReturnStatus"];
        "Inventory.V2.InventoryTransferItemResponse": VendorComponents["schemas"]["Inventory.V2.InventoryTransferItemResponse"];
        "Inventory.V2.InventoryTransferResponse": VendorComponents["schemas"]["Inventory.V2.InventoryTransferResponse"];
        "Inventory.V2.PurchaseOrderItemResponse": VendorComponents["schemas"]["Inventory.V2.PurchaseOrderItemResponse"];
        "Inventory.V2.PurchaseOrderRequestResponse": VendorComponents["schemas"]["Inventory.V2.PurchaseOrderRequestResponse"];
        "Inventory.V2.PurchaseOrderResponse": VendorComponents["schemas"]["Inventory.V2.PurchaseOrderResponse"];
        "Inventory.V2.SerialNumberResponse": VendorComponents["schemas"]["Inventory.V2.SerialNumberResponse"];
        "Inventory.V2.SyncStatus": VendorComponents["schemas"]["Inventory.V2.SyncStatus"];
        "Inventory.V2.VendorContactInfoResponse": VendorComponents["schemas"]["Inventory.V2.VendorContactInfoResponse"];
        "Inventory.V2.VendorResponse": VendorComponents["schemas"]["Inventory.V2.VendorResponse"];
        "Jpm.V2.Base.JobGeneratedLeadSource": VendorComponents["schemas"]["Jpm.V2.Base.JobGeneratedLeadSource"];
        "Jpm.V2.JobAppointmentStatus": VendorComponents["schemas"]["Jpm.V2.JobAppointmentStatus"];
        "Jpm.V2.JobStatus": VendorComponents["schemas"]["Jpm.V2.JobStatus"];
        "Pricebook.V2.DimensionsResponse": VendorComponents["schemas"]["Pricebook.V2.DimensionsResponse"];
        "Pricebook.V2.EquipmentRecommendationResponse": VendorComponents["schemas"]["Pricebook.V2.EquipmentRecommendationResponse"];
        "Pricebook.V2.EquipmentRecommendationType": VendorComponents["schemas"]["Pricebook.V2.EquipmentRecommendationType"];
        "Pricebook.V2.SkuAssetResponse": VendorComponents["schemas"]["Pricebook.V2.SkuAssetResponse"];
        "Pricebook.V2.SkuAssetType": VendorComponents["schemas"]["Pricebook.V2.SkuAssetType"];
        "Pricebook.V2.SkuLinkResponse": VendorComponents["schemas"]["Pricebook.V2.SkuLinkResponse"];
        "Pricebook.V2.SkuVendorResponse": VendorComponents["schemas"]["Pricebook.V2.SkuVendorResponse"];
        "Pricebook.V2.SkuVendorSubAccountResponse": VendorComponents["schemas"]["Pricebook.V2.SkuVendorSubAccountResponse"];
        "Pricebook.V2.SkuWarrantyResponse": VendorComponents["schemas"]["Pricebook.V2.SkuWarrantyResponse"];
        "Services.NamedModel": VendorComponents["schemas"]["Services.NamedModel"];
        "TenantSettings.V2.BusinessUnitAddressResponse": VendorComponents["schemas"]["TenantSettings.V2.BusinessUnitAddressResponse"];
        "TenantSettings.V2.BusinessUnitTenantResponse": VendorComponents["schemas"]["TenantSettings.V2.BusinessUnitTenantResponse"];
        "TenantSettings.V2.EmployeeAddressResponse": VendorComponents["schemas"]["TenantSettings.V2.EmployeeAddressResponse"];
        "TenantSettings.V2.EmployeeCustomFieldResponse": VendorComponents["schemas"]["TenantSettings.V2.EmployeeCustomFieldResponse"];
        "TenantSettings.V2.EmployeePermissionResponse": VendorComponents["schemas"]["TenantSettings.V2.EmployeePermissionResponse"];
        "TenantSettings.V2.EmployeeUserRole": VendorComponents["schemas"]["TenantSettings.V2.EmployeeUserRole"];
        "TenantSettings.V2.JobFilter": VendorComponents["schemas"]["TenantSettings.V2.JobFilter"];
        "TenantSettings.V2.LicenseType": VendorComponents["schemas"]["TenantSettings.V2.LicenseType"];
        "TenantSettings.V2.TechnicianAddressResponse": VendorComponents["schemas"]["TenantSettings.V2.TechnicianAddressResponse"];
        "TenantSettings.V2.TechnicianCustomFieldResponse": VendorComponents["schemas"]["TenantSettings.V2.TechnicianCustomFieldResponse"];
        "TenantSettings.V2.TechnicianLocationResponse": VendorComponents["schemas"]["TenantSettings.V2.TechnicianLocationResponse"];
        "TenantSettings.V2.TechnicianPermissionResponse": VendorComponents["schemas"]["TenantSettings.V2.TechnicianPermissionResponse"];
        "TenantSettings.V2.TechnicianPosition": VendorComponents["schemas"]["TenantSettings.V2.TechnicianPosition"];
        "TenantSettings.V2.TechnicianSkillResponse": VendorComponents["schemas"]["TenantSettings.V2.TechnicianSkillResponse"];
        "TenantSettings.V2.TechnicianStatus": VendorComponents["schemas"]["TenantSettings.V2.TechnicianStatus"];
        "Control.Health": {
            /** @enum {string} */
            status: "ok";
            /**
             * Format: date-time
             * @description The time on the mock's clock.
             */
            time: string;
            /** @description Where the state is stored. */
            store: {
                /** @description The path of the file, or the URL of the database; null for a mock whose state is in memory. */
                kept: string | null;
                /** @description Why the store could not be used the last time; null if it could. Reads still work if the store is a file. */
                fault: string | null;
                /** @description The name of this process; only if several share a store. */
                replica?: string;
            };
            /** @description Warnings about the mock itself. Each was printed to stderr when it first happened. */
            warnings: components["schemas"]["Control.Warning"][];
        };
        "Control.Warning": {
            /** @description What failed or reached its limit, such as `Coverage`. */
            about: string;
            /** @description The message of the first occurrence. */
            message: string;
            /** @description How many times it has happened. */
            count: number;
        };
        "Control.Journal": {
            exchanges: components["schemas"]["Control.Exchange"][];
            /** @description How many exchanges are no longer kept. */
            dropped: number;
        };
        "Control.Exchange": {
            /** @description Its running number. */
            id: number;
            /** @description The process that answered; only if several share a store. */
            replica?: string;
            /**
             * Format: date-time
             * @description When, on the mock's clock.
             */
            at: string;
            method: string;
            /** @description The raw request target. */
            target: string;
            /** @description Null if no operation matched. */
            operation: string | null;
            /** @description The vendor's operation that the mock does not simulate (GATE-09). */
            unsimulated: string | null;
            /** @description Null at the token endpoint and if no operation matched. */
            tenant: string | null;
            /** @description The client id; null if there is none. */
            client: string | null;
            /** @description 0 if no answer was sent. */
            status: number;
            /** @description The rule behind a refusal. */
            rule: string | null;
            /** @description The name of a planned failure, or `overridden`. */
            failure: string | null;
            /** @description How long the answer was delayed in milliseconds on the mock's clock. */
            duration: number;
            advice: components["schemas"]["Control.Noticed"][];
            changes: components["schemas"]["Control.Change"][];
            request: components["schemas"]["Control.Message"];
            response: components["schemas"]["Control.Message"];
        };
        "Control.Noticed": {
            /** @description ADV-01 … ADV-08. */
            rule: string;
            /** @description What it is about: a parameter, the path of a property, a header, a better operation. */
            subject: string;
            /** @description The most similar declared name. */
            nearest?: string;
        };
        /** @description A record that was written or removed, with its id (except for settings). */
        "Control.Change": {
            /** @description The collection. */
            put?: string;
            /** @description The collection. */
            remove?: string;
            /** Format: int64 */
            id?: number;
        };
        "Control.Message": {
            /** @description Only for a request. */
            host?: string;
            headers: {
                [key: string]: string;
            };
            /** @description JSON if it is JSON, else text; null for none. */
            body: unknown;
            /** @description The length of a body that is too long for an event; the journal has it. */
            cut?: number;
        };
        "Control.Advice": {
            findings: components["schemas"]["Control.Finding"][];
        };
        "Control.Finding": {
            /** @description ADV-01 … ADV-08. */
            rule: string;
            /** @description Null if no operation matched. */
            operation: string | null;
            /** @description What it is about: a parameter, the path of a property, a header, a better operation. */
            subject: string;
            count: number;
            first: components["schemas"]["Control.Sighting"];
            /** @description What the real API would do. */
            says: string;
            /** @description What to do instead. */
            instead: string;
        };
        /** @description The first call with the finding. */
        "Control.Sighting": {
            /** @description The process that answered; only if several share a store. */
            replica?: string;
            /**
             * Format: date-time
             * @description When, on the mock's clock.
             */
            at: string;
            method: string;
            /** @description The raw request target; keys and tokens in it are written ***. */
            target: string;
            tenant: string | null;
            client: string | null;
        };
        "Control.Clock": {
            /** Format: date-time */
            time: string;
            /** @description How many times as fast as the machine's clock it runs; 0 while it is frozen. */
            rate: number;
        };
        /** @description Parts of a call. All given values must match; everything else may be anything. */
        "Control.Match": {
            /** @description By parameter: `{"id": 4133}`. */
            path?: Record<string, unknown>;
            /** @description By parameter: `{"page": 2}`. */
            query?: Record<string, unknown>;
            /** @description By name. */
            headers?: Record<string, unknown>;
            /** @description Parts of the body; a list must have all its elements. */
            body?: unknown;
        };
        "Control.NewFailure": components["schemas"]["Control.FailureOptions"] & {
            /**
             * Format: int64
             * @description Only calls to this tenant; not allowed if the path has a tenant.
             */
            tenant?: number | string;
        };
        "Control.FailureOptions": {
            /** @description An operation by its operationId, or `*` for all. */
            operation: string;
            /** @description `unauthorized`, `token-expired`, `forbidden`, `rate-limited`, `server-error`, `bad-gateway`, `timeout`, `slow`, `connection-reset`, `truncated-body`, `malformed-json`, `empty-body` or `html-error-page`; a rule that refuses the operation, such as `PO-14`; or a status that the document declares for it, such as `404`. */
            with: string | number;
            /** @description The request is carried out first, and only its answer is replaced. */
            applied?: boolean;
            /** @description The value of Retry-After, in whole seconds. Default `1s`. */
            retryAfter?: string;
            /** @description How many calls it applies to; all of them by default. */
            times?: number;
            /** @description How many matching calls pass first. */
            skip?: number;
            /** @description How likely it is to apply; the seed decides when. Default 1. */
            probability?: number;
            /** @description Only calls of this client id. */
            client?: string;
            match?: components["schemas"]["Control.Match"];
            /** @description How long to wait, on the mock's clock, before the answer: `30s`. */
            delay?: string;
        };
        "Control.Failure": components["schemas"]["Control.FailureOptions"] & components["schemas"]["Control.Planned"];
        "Control.Failures": {
            data: components["schemas"]["Control.Failure"][];
        };
        "Control.NewResponse": components["schemas"]["Control.ResponseOptions"] & {
            /**
             * Format: int64
             * @description Only calls to this tenant; not allowed if the path has a tenant.
             */
            tenant?: number | string;
        };
        "Control.ResponseOptions": {
            /** @description An operation by its operationId. */
            operation: string;
            /** @description 200 by default. */
            status?: number;
            headers?: {
                [key: string]: string;
            };
            /** @description What the document declares for the status. */
            body?: unknown;
            /** @description Send the body even if the document does not allow it. A string is sent unchanged. */
            unchecked?: boolean;
            /** @description How many calls it applies to; all of them by default. */
            times?: number;
            /** @description How many matching calls pass first. */
            skip?: number;
            /** @description How likely it is to apply; the seed decides when. Default 1. */
            probability?: number;
            /** @description Only calls of this client id. */
            client?: string;
            match?: components["schemas"]["Control.Match"];
            /** @description How long to wait, on the mock's clock, before the answer: `30s`. */
            delay?: string;
        };
        "Control.Response": components["schemas"]["Control.ResponseOptions"] & components["schemas"]["Control.Planned"];
        "Control.Responses": {
            data: components["schemas"]["Control.Response"][];
        };
        "Control.Planned": {
            id: number;
            /** @description Null if it is for every tenant. */
            tenant: string | null;
            /** @description How many calls it was applied to. */
            hits: number;
        };
        "Control.Mistake": {
            /** @enum {string} */
            mock: "mocktitan";
            message: string;
        };
        "Control.Settings": {
            /**
             * Format: int64
             * @description The user in whose name the API writes (VAL-09).
             */
            integrationUserId: number;
            /** @description Whether a receipt makes a bill immediately (RCP-08). */
            billsOnReceipt: boolean;
            /** @description Whether a receipt must have the vendor's document number (RCP-08). */
            vendorDocumentNumberRequired: boolean;
            /**
             * Format: decimal
             * @description An order whose total is above this is kept as a request (POR-01); null for no threshold.
             */
            approvalThreshold: number | null;
        };
        "Control.SettingsUpdate": {
            billsOnReceipt?: boolean;
            vendorDocumentNumberRequired?: boolean;
            /** Format: decimal */
            approvalThreshold?: number | null;
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
            /** @description Replenishment by default. */
            transferType?: string;
            /** Format: int64 */
            transferTypeId?: number;
            referenceNumber?: string;
            memo?: string;
            /**
             * Format: date-time
             * @description Today by default.
             */
            date?: string;
            /** Format: date-time */
            dateRequired?: string | null;
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
             * @description Today by default.
             */
            date?: string;
            items: components["schemas"]["Control.NewStockLine"][];
        };
        "Control.NewStockLine": {
            /**
             * Format: int64
             * @description An active material or equipment.
             */
            skuId: number;
            /** Format: decimal */
            quantity: number;
            /**
             * Format: decimal
             * @description The cost in the pricebook by default.
             */
            cost?: number;
            description?: string;
        };
        "Control.NewBatch": {
            receiptIds?: number[];
            returnIds?: number[];
            transferIds?: number[];
            adjustmentIds?: number[];
        };
        "Control.Batch": {
            /** Format: int64 */
            id: number;
            number: string;
            name: string;
            syncStatus: components["schemas"]["Inventory.V2.SyncStatus"];
        };
        /** @description A job. Its appointmentCount, firstAppointmentId and lastAppointmentId in answers follow from its appointments. */
        "Control.NewJob": {
            /**
             * Format: int64
             * @description The `jobId` of orders and receipts.
             */
            id?: number;
            /** @description The number that people use for it. The filter for it is `number`. */
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
            customerId?: number;
            /**
             * Format: int64
             * @default 0
             */
            locationId?: number;
            /** @default Scheduled */
            jobStatus?: components["schemas"]["Jpm.V2.JobStatus"];
            /**
             * Format: date-time
             * @description When it was completed; null before.
             */
            completedOn?: string | null;
            /**
             * Format: int64
             * @default 0
             */
            businessUnitId?: number;
            /**
             * Format: int64
             * @default 0
             */
            jobTypeId?: number;
            /**
             * @default Normal
             * @enum {string}
             */
            priority?: "Low" | "Normal" | "High" | "Urgent";
            /**
             * Format: int64
             * @default 0
             */
            campaignId?: number;
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
            /** @default false */
            noCharge?: boolean;
            /** @default true */
            notificationsEnabled?: boolean;
            /**
             * Format: int64
             * @default 1
             */
            createdById?: number;
            /** @default [] */
            tagTypeIds?: number[];
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
            customerPo?: string;
            /**
             * Format: int64
             * @description The invoice, which orders for the job take over. Null if there is none; that a job may have none is assumed.
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
            total?: number | null;
            /**
             * Format: int64
             * @description Estimate it was made from.
             */
            createdFromEstimateId?: number | null;
            /** @default [] */
            estimateIds?: number[];
            /** @default [] */
            equipmentIds?: number[];
            /** @description Whether it was dispatched automatically. */
            isAutoDispatched?: boolean | null;
            /**
             * Format: html
             * @description What is to be done; may contain HTML.
             */
            summary?: string | null;
            /** @default [] */
            customFields?: components["schemas"]["CustomFieldApiModel"][];
            /** @description What was done. */
            summaryOfWork?: string | null;
            /** @default [] */
            appointments?: components["schemas"]["Appointment"][];
            /** @default true */
            active?: boolean;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /**
             * Format: date-time
             * @description When the record was created. Default: now.
             */
            createdOn?: string;
        };
        /** @description A job. Its appointmentCount, firstAppointmentId and lastAppointmentId in answers follow from its appointments. */
        "Control.Job": {
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
            completedOn: string | null;
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
             * @description Job that this one corrects.
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
            createdOn: string;
            /**
             * Format: int64
             * @default 1
             */
            createdById: number;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: string;
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
             * @description The invoice, which orders for the job take over. Null if there is none; that a job may have none is assumed.
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
            total: number | null;
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
             * @description What is to be done; may contain HTML.
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
        /** @description A project. Its jobIds in answers are the ids of the jobs that name it. */
        "Control.NewProject": {
            /**
             * Format: int64
             * @description The `projectId` of orders.
             */
            id?: number;
            /** @description The number that people use for it. */
            number: string;
            name: string;
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
             * @default 0
             */
            customerId?: number;
            /**
             * Format: int64
             * @default 0
             */
            locationId?: number;
            /**
             * Format: int64
             * @description Type of project.
             */
            projectTypeId?: number | null;
            /** @default [] */
            projectManagerIds?: number[];
            /** @default [] */
            businessUnitIds?: number[];
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
            /** @default [] */
            customFields?: components["schemas"]["CustomFieldApiModel"][];
            /** @default true */
            active?: boolean;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /**
             * Format: date-time
             * @description When the record was created. Default: now.
             */
            createdOn?: string;
        };
        /** @description A project. Its jobIds in answers are the ids of the jobs that name it. */
        "Control.Project": {
            /**
             * Format: int64
             * @description The `projectId` of orders.
             */
            id: number;
            /** @description The number that people use for it. */
            number: string;
            name: string;
            /**
             * Format: html
             * @description What it is about; may contain HTML.
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
            startDate: string | null;
            /**
             * Format: date-time
             * @description When it should be done.
             */
            targetCompletionDate: string | null;
            /**
             * Format: date-time
             * @description When it was done; null before.
             */
            actualCompletionDate: string | null;
            /**
             * Format: date-time
             * @description When the contract starts.
             */
            contractStartDate: string | null;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: string;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: string;
            /** @default [] */
            customFields: components["schemas"]["CustomFieldApiModel"][];
            /** @default true */
            active: boolean;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
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
            userId?: number;
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
            dailyGoal?: number;
            /** @default true */
            isManagedTech?: boolean;
            /** @description Kind of license. */
            licenseType?: components["schemas"]["TenantSettings.V2.LicenseType"] | null;
            /** @description Custom field values. */
            customFields?: components["schemas"]["TenantSettings.V2.TechnicianCustomFieldResponse"][] | null;
            /** @default true */
            active?: boolean;
            /** @description User id in Azure Active Directory. */
            aadUserId?: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            burdenRate?: number;
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
            commissionRate?: number;
            /**
             * Format: decimal
             * @description Sales so far.
             */
            currentValue?: number | null;
            firstName?: string | null;
            lastName?: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            hourlyRate?: number;
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
             * @default 0
             */
            soldByRate?: number;
            /**
             * Format: date-time
             * @description First day of work.
             */
            startDate?: string | null;
            /** @default Idle */
            status?: components["schemas"]["TenantSettings.V2.TechnicianStatus"];
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
            /**
             * Format: date-time
             * @description When the record was created. Default: now.
             */
            createdOn?: string;
        };
        /** @description A category of the pricebook, below another one or at the top. The API shows categories only with services, and filters materials and equipment by them. */
        "Control.NewCategory": {
            /** Format: int64 */
            id?: number;
            name: string;
            /** Format: int64 */
            parentId?: number | null;
            /** @default true */
            active?: boolean;
            /**
             * Format: date-time
             * @description When the record was created. Default: now.
             */
            createdOn?: string;
        };
        /** @description Work that is sold. Its categories are stored by id and shown with their names. */
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
            description?: string;
            warranty?: components["schemas"]["Pricebook.V2.SkuWarrantyResponse"] | null;
            /** @default [] */
            categories?: number[];
            /**
             * Format: decimal
             * @default 0
             */
            price?: number;
            /**
             * Format: decimal
             * @default 0
             */
            memberPrice?: number;
            /**
             * Format: decimal
             * @default 0
             */
            addOnPrice?: number;
            /**
             * Format: decimal
             * @default 0
             */
            addOnMemberPrice?: number;
            /** @default false */
            taxable?: boolean;
            /** @description Name of its account. */
            account?: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            hours?: number;
            /** @description Whether it is labor only. */
            isLabor?: boolean | null;
            /** @default [] */
            recommendations?: number[];
            /** @default [] */
            upgrades?: number[];
            /** @default [] */
            assets?: components["schemas"]["Pricebook.V2.SkuAssetResponse"][];
            /** @default [] */
            serviceMaterials?: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            /** @default [] */
            serviceEquipment?: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            /** @default true */
            active?: boolean;
            /** @description Group for cross sales. */
            crossSaleGroup?: string | null;
            /** @default false */
            paysCommission?: boolean;
            /**
             * Format: decimal
             * @default 0
             */
            bonus?: number;
            /**
             * Format: decimal
             * @default 0
             */
            commissionBonus?: number;
            /** @description Where it was imported from. */
            source?: string | null;
            /** @description Its id there. */
            externalId?: string | null;
            /**
             * Format: int64
             * @description The business unit that provides it.
             */
            businessUnitId?: number | null;
            /**
             * Format: decimal
             * @default 0
             */
            cost?: number;
            /**
             * Format: decimal
             * @default 0
             */
            soldByCommission?: number;
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
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /**
             * Format: date-time
             * @description When the record was created. Default: now.
             */
            createdOn?: string;
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
            userId?: number;
            name: string;
            firstName?: string | null;
            lastName?: string | null;
            /**
             * Format: int64
             * @description The employee they report to.
             */
            managerId?: number | null;
            /** @default Unspecified */
            role?: components["schemas"]["TenantSettings.V2.EmployeeUserRole"];
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
            active?: boolean;
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
            agentId?: number;
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
             * @default 0
             */
            hourlyRate?: number;
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
             * @description When the record was created. Default: now.
             */
            createdOn?: string;
        };
        "Control.Technician": {
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
            createdOn: string;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: string;
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
            dailyGoal: number;
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
            burdenRate: number;
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
            commissionRate: number;
            /**
             * Format: decimal
             * @description Sales so far.
             */
            currentValue: number | null;
            firstName: string | null;
            lastName: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            hourlyRate: number;
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
             * @description The current appointment. The spelling is the vendor's.
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
            soldByRate: number;
            /**
             * Format: date-time
             * @description First day of work.
             */
            startDate: string | null;
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
             * @description Text for customers; may contain HTML.
             */
            bio: string | null;
            /**
             * Format: html
             * @description Text for the office; may contain HTML.
             */
            memo: string | null;
        };
        /** @description A category of the pricebook, below another one or at the top. The API shows categories only with services, and filters materials and equipment by them. */
        "Control.Category": {
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
            createdOn: string;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: string;
        };
        /** @description Work that is sold. Its categories are stored by id and shown with their names. */
        "Control.Service": {
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
            price: number;
            /**
             * Format: decimal
             * @default 0
             */
            memberPrice: number;
            /**
             * Format: decimal
             * @default 0
             */
            addOnPrice: number;
            /**
             * Format: decimal
             * @default 0
             */
            addOnMemberPrice: number;
            /** @default false */
            taxable: boolean;
            /** @description Name of its account. */
            account: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            hours: number;
            /** @description Whether it is labor only. */
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
            bonus: number;
            /**
             * Format: decimal
             * @default 0
             */
            commissionBonus: number;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: string;
            /** @description Where it was imported from. */
            source: string | null;
            /** @description Its id there. */
            externalId: string | null;
            /**
             * Format: int64
             * @description The business unit that provides it.
             */
            businessUnitId: number | null;
            /**
             * Format: decimal
             * @default 0
             */
            cost: number;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            createdOn: string;
            /**
             * Format: decimal
             * @default 0
             */
            soldByCommission: number;
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
             * @description Computed price; null unless requested with `calculatePrices=true`.
             */
            calculatedPrice: number | null;
            /** @description Whether the price is the one set by hand. */
            useStaticPrices: boolean | null;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        "Control.Employee": {
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
            createdOn: string;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: string;
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
            startDate: string | null;
            /**
             * Format: date-time
             * @description Last day of work.
             */
            terminationDate: string | null;
            /**
             * Format: decimal
             * @default 0
             */
            hourlyRate: number;
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
        "Control.NewBusinessUnit": {
            /**
             * Format: int64
             * @description The `businessUnitId` of orders and receipts.
             */
            id?: number;
            /** @default true */
            active?: boolean;
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
            /** @description Code of a certified Sentricon specialist. */
            certifiedSentriconSpecialistCode?: string | null;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /**
             * Format: date-time
             * @description When the record was created. Default: now.
             */
            createdOn?: string;
        };
        "Control.BusinessUnit": {
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
             * @description Text above invoices; may contain HTML.
             */
            invoiceHeader: string | null;
            /**
             * Format: html
             * @description Text below invoices; may contain HTML.
             */
            invoiceMessage: string | null;
            /**
             * Format: decimal
             * @description Default tax rate.
             */
            defaultTaxRate: number | null;
            /**
             * Format: html
             * @description Text that a customer agrees to before work; may contain HTML.
             */
            authorizationParagraph: string | null;
            /**
             * Format: html
             * @description Text that a customer agrees to after work; may contain HTML.
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
            createdOn: string;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: string;
            /** @description Code of a certified Sentricon specialist. */
            certifiedSentriconSpecialistCode: string | null;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        /** @description A material or a piece of equipment of the pricebook. Its name is the vendor's displayName. Accounts are shown by name. */
        "Control.NewSku": {
            /**
             * Format: int64
             * @description The `skuId` of order lines.
             */
            id?: number;
            /** @description `skuCode` of order lines. */
            code: string;
            /** @default  */
            description?: string;
            /**
             * Format: decimal
             * @default 0
             */
            cost?: number;
            /** @default true */
            active?: boolean;
            /**
             * Format: decimal
             * @default 0
             */
            price?: number;
            /**
             * Format: decimal
             * @default 0
             */
            memberPrice?: number;
            /**
             * Format: decimal
             * @default 0
             */
            addOnPrice?: number;
            /**
             * Format: decimal
             * @default 0
             */
            addOnMemberPrice?: number;
            /**
             * Format: decimal
             * @default 0
             */
            hours?: number;
            /**
             * Format: decimal
             * @default 0
             */
            bonus?: number;
            /**
             * Format: decimal
             * @default 0
             */
            commissionBonus?: number;
            /** @default false */
            paysCommission?: boolean;
            /** @default false */
            deductAsJobCost?: boolean;
            /** @description Unit it is counted in. */
            unitOfMeasure?: string | null;
            /** @default true */
            isInventory?: boolean;
            costOfSaleAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            assetAccount?: components["schemas"]["Inventory.V2.GLAccountResponse"] | null;
            /** @default true */
            taxable?: boolean;
            /** @description Vendor it is usually bought from. */
            primaryVendor?: components["schemas"]["Pricebook.V2.SkuVendorResponse"] | null;
            /** @description Further vendors. */
            otherVendors?: components["schemas"]["Pricebook.V2.SkuVendorResponse"][] | null;
            /** @default [] */
            categories?: number[];
            /** @default [] */
            assets?: components["schemas"]["Pricebook.V2.SkuAssetResponse"][];
            /** @description Catalog it came from. */
            source?: string | null;
            /** @description Its id there. */
            externalId?: string | null;
            /** @default false */
            isConfigurableMaterial?: boolean;
            /** @default true */
            chargeableByDefault?: boolean;
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
            createdById?: number;
            /** @default true */
            displayInAmount?: boolean;
            /**
             * Format: int64
             * @description Income account, by id.
             */
            generalLedgerAccountId?: number | null;
            /** @default false */
            isOtherDirectCost?: boolean;
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
            manufacturer?: string | null;
            /** @description The manufacturer's own number. */
            model?: string | null;
            manufacturerWarranty?: components["schemas"]["Warranty"];
            serviceProviderWarranty?: components["schemas"]["Warranty"];
            /** @default [] */
            recommendations?: components["schemas"]["Pricebook.V2.EquipmentRecommendationResponse"][];
            /** @default [] */
            upgrades?: number[];
            /** @default [] */
            equipmentMaterials?: components["schemas"]["Pricebook.V2.SkuLinkResponse"][];
            /** @description Group for offers. */
            crossSaleGroup?: string | null;
            /** @default false */
            isConfigurableEquipment?: boolean;
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
             * @description Like generalLedgerAccountId, shown only on bills, with the account.
             */
            costOfSaleAccountId?: number | null;
            /** Format: int64 */
            assetAccountId?: number | null;
            externalDataByApplication?: components["schemas"]["ExternalDataByApplication"];
            /**
             * Format: date-time
             * @description When the record was created. Default: now.
             */
            createdOn?: string;
        };
        /** @description A material or a piece of equipment of the pricebook. Its name is the vendor's displayName. Accounts are shown by name. */
        "Control.Sku": {
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
            cost: number;
            /** @default true */
            active: boolean;
            /**
             * Format: decimal
             * @default 0
             */
            price: number;
            /**
             * Format: decimal
             * @default 0
             */
            memberPrice: number;
            /**
             * Format: decimal
             * @default 0
             */
            addOnPrice: number;
            /**
             * Format: decimal
             * @default 0
             */
            addOnMemberPrice: number;
            /**
             * Format: decimal
             * @default 0
             */
            hours: number;
            /**
             * Format: decimal
             * @default 0
             */
            bonus: number;
            /**
             * Format: decimal
             * @default 0
             */
            commissionBonus: number;
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
            modifiedOn: string;
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
            createdOn: string;
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
            /** @description Whether updates from the catalog keep the cost. */
            isCostLocked: boolean | null;
            /** @description Whether an estimated cost is left out when an estimate becomes an invoice. */
            excludeEstimatedCostFromInvoice: boolean | null;
            /** @description Whether updates from the catalog keep the price. */
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
             * @description Like generalLedgerAccountId, shown only on bills, with the account.
             */
            costOfSaleAccountId: number | null;
            /** Format: int64 */
            assetAccountId: number | null;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        "Control.NewWarehouse": {
            /** Format: int64 */
            id?: number;
            name: string;
            /** @default true */
            active?: boolean;
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
             * @description When the record was created. Default: now.
             */
            createdOn?: string;
        };
        "Control.Warehouse": {
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
            createdOn: string;
            /**
             * Format: date-time
             * @default 2026-01-01T00:00:00Z
             */
            modifiedOn: string;
            externalDataByApplication: components["schemas"]["ExternalDataByApplication"];
        };
        "Control.UnknownRoute": {
            /** @enum {string} */
            mock: "mocktitan";
            message: string;
            /** @description Every method and path that the control API has. */
            routes: string[];
        };
        "Control.Mock": {
            /** @enum {string} */
            name: "mocktitan";
            version: string;
            /** @enum {string} */
            auth: "any" | "registered" | "off";
            /** @description Calls a second for each app and tenant; 0 for no limit. */
            rateLimit: number;
            quirks: components["schemas"]["Control.Quirk"][];
            journal: {
                /** @description How many exchanges are kept. */
                most: number;
                kept: number;
                /** @description How many exchanges are no longer kept. */
                dropped: number;
            };
            clock: components["schemas"]["Control.Clock"];
        };
        "Control.Quirk": {
            name: string;
            /** @description The rule that it changes. */
            rule: string;
            says: string;
            /** @description What it can be set to, the default first; null for a duration. */
            values: string[] | null;
            /** @description Its value in this mock. */
            value: string;
        };
        "Control.ExchangeDetail": components["schemas"]["Control.Exchange"] & {
            /** @description The changes of records, as far as they are still kept. */
            differences: components["schemas"]["Control.Difference"][];
            /** @description The rule behind a refusal. */
            why: components["schemas"]["Control.Rule"] | null;
        };
        "Control.Difference": {
            /** @description A collection, or `settings`. */
            collection: string;
            /**
             * Format: int64
             * @description 0 for settings.
             */
            id: number;
            /** @description Null for a new record. */
            before: Record<string, unknown> | null;
            /** @description Null for a removed record. */
            after: Record<string, unknown> | null;
        };
        "Control.Differences": {
            data: components["schemas"]["Control.Difference"][];
            hasMore: boolean;
        };
        "Control.MockDifferences": {
            data: (components["schemas"]["Control.Difference"] & {
                tenant: string;
            })[];
            hasMore: boolean;
        };
        "Control.Rules": {
            data: components["schemas"]["Control.Rule"][];
        };
        "Control.Rule": {
            id: string;
            /** @description The beginning of the id: `PO`. */
            family: string;
            says: string;
            /** @description The values that the code uses, one per line: texts, limits, defaults, sets, sort orders. Empty if the rule has none. */
            value: string[];
            basis: {
                /** @enum {string} */
                kind: "documented" | "observed" | "assumed" | "ours";
                source: string;
            };
            /** @description The operations that list it; empty for a rule of the whole API. */
            operations: string[];
            quirks: components["schemas"]["Control.Quirk"][];
            /** @description What a refusal says, for a rule that refuses calls. */
            example: {
                status: number;
                message: string;
            } | null;
            /** @description How many exchanges it refused, of those that are still kept. */
            hits: number;
        };
        "Control.OperationList": {
            data: components["schemas"]["Control.Operation"][];
        };
        "Control.Operation": {
            id: string;
            method: string;
            path: string;
            tag: string;
            summary: string;
            /** @description The schema of its body in the vendor's document, if it has one. */
            body?: string;
            rules: string[];
            /** @description The statuses other than 200 that the vendor's document declares. */
            statuses: number[];
            failures: components["schemas"]["Control.FailureName"][];
        };
        "Control.FailureName": {
            /** @description A value for `with`. */
            name: string;
            /** @enum {string} */
            kind: "general" | "rule" | "status";
            /** @description Null if no answer is sent, or if the right answer is damaged. */
            status: number | null;
            says: string;
            /** @description Its options, besides those of every plan. */
            options: string[];
        };
        "Control.Coverage": {
            calls: number;
            shares: {
                operations: components["schemas"]["Control.Share"];
                statuses: components["schemas"]["Control.Share"];
                rules: components["schemas"]["Control.Share"];
                transitions: components["schemas"]["Control.Share"];
            };
            operations: {
                id: string;
                calls: number;
                statuses: components["schemas"]["Control.Count"][];
                rules: components["schemas"]["Control.Count"][];
            }[];
            rules: components["schemas"]["Control.Count"][];
            transitions: components["schemas"]["Control.Count"][];
        };
        "Control.Share": {
            exercised: number;
            total: number;
            /** @description Rounded down. */
            percent: number;
        };
        "Control.Count": {
            /** @description A status, a rule, or a transition such as `purchaseOrders Pending → Sent`. */
            name: string;
            /** @description 0 for never. */
            count: number;
        };
        "Control.Waiting": {
            /** Format: date-time */
            time: string;
            rate: number;
            data: {
                /**
                 * Format: date-time
                 * @description When it comes, on the mock's clock.
                 */
                at: string;
                /** @enum {string} */
                kind: "answer" | "token" | "list" | "feed";
                what: string;
                tenant: string | null;
            }[];
        };
        "Control.Snapshots": {
            data: {
                name: string;
                /**
                 * Format: date-time
                 * @description The time on the mock's clock.
                 */
                at: string;
            }[];
        };
        "Control.Tenants": {
            data: {
                id: string;
                calls: number;
                /** @description Whether it differs from the starting world. */
                changed: boolean;
            }[];
            /** @description How many there are. */
            total: number;
        };
        "Control.NewRun": {
            /**
             * Format: int64
             * @description The id in the operation's path.
             */
            id?: number | string;
            /** @description By parameter: `{"page": 2}`. */
            query?: Record<string, unknown>;
            /** @description The operation's body. */
            body?: unknown;
            /** @description Change nothing. */
            dryRun?: boolean;
        };
        "Control.Run": {
            status: number;
            /** @description The rule behind a refusal. */
            rule: string | null;
            headers: {
                [key: string]: string;
            };
            /** @description Null if the answer has none. */
            body: unknown;
            changes: components["schemas"]["Control.Difference"][];
        };
        "Control.Collections": {
            data: {
                name: string;
                count: number;
            }[];
        };
        "Control.Records": {
            page: number;
            pageSize: number;
            hasMore: boolean;
            totalCount: number;
            data: Record<string, unknown>[];
        };
        "Control.RecordSheet": {
            collection: string;
            record: Record<string, unknown>;
            moves: {
                /** @description A verb of the control API or an operation of the API. */
                by: string;
                /** @description The status that it leads to. */
                to: string;
                refused: components["schemas"]["Control.Refused"];
            }[];
            edits: {
                /** @description A property that the operation `by` updates. */
                property: string;
                by?: string;
                refused: components["schemas"]["Control.Refused"];
            }[];
            /** @description The latest first. */
            history: {
                /** Format: date-time */
                at: string;
                /** @description The operation or the verb. */
                by: string;
                /** @description The id of the exchange in the journal; null for a verb. */
                exchange: number | null;
                before: Record<string, unknown> | null;
                after: Record<string, unknown> | null;
            }[];
        };
        /** @description Null if it is allowed. */
        "Control.Refused": {
            rule: string;
            message: string;
        } | null;
        /** @description Any property of Vendors_Create; properties that are left out have defaults. */
        "Control.ArrangedVendor": {
            name?: string;
            active?: boolean;
            taxRate?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Any property of PurchaseOrders_Create; properties that are left out have defaults. */
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
        /** @description A visit to the place of a job. The API shows only the number of visits, and filters jobs by them. */
        Appointment: {
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            startsOn: string;
            /** @default Scheduled */
            status?: components["schemas"]["Jpm.V2.JobAppointmentStatus"];
            /** @default [] */
            technicianIds?: number[];
            /** @default false */
            unused?: boolean;
        };
        Warranty: {
            /**
             * Format: int32
             * @default 0
             */
            duration?: number;
            /** @description What it covers. */
            description?: string | null;
        };
    };
    responses: {
        /** @description Refused by the rule in x-mock-rule; or the request cannot be read, and the message says why. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"] | components["schemas"]["Control.Mistake"];
            };
        };
        /** @description Any other answer of the control API: 404 for an unknown path or method, 403 for a foreign host or origin, 413 for a body above 16 MiB, 500 for a fault of the mock; and with quirk missingReference 404 or 500 for an unknown id in a body. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Control.UnknownRoute"] | components["schemas"]["Control.Mistake"] | components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description Unknown record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description Unknown snapshot; the message names the existing ones. */
        NotKept: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Control.Mistake"];
            };
        };
        /** @description Unknown name or number; the message lists the known ones. */
        Unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Control.Mistake"];
            };
        };
        /** @description The snapshots, in the order in which they were first taken. */
        Snapshots: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Control.Snapshots"];
            };
        };
        /** @description What is different, by collection and id. */
        Compared: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Control.Differences"];
            };
        };
        /** @description What calls and verbs have exercised, compared with everything that they could exercise. */
        Coverage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Control.Coverage"];
            };
        };
        /** @description The clock as it is now. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Control.Clock"];
            };
        };
        /** @description A mistake in the request, which changed nothing. The message says what would be valid. */
        Mistake: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Control.Mistake"];
            };
        };
        /** @description Unknown number. */
        NotPlanned: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Control.Mistake"];
            };
        };
    };
    parameters: {
        /** @description With `true`, nothing changes, but the answer is the same. */
        DryRun: boolean;
        /** @description The number of an exchange. */
        ExchangeId: number;
        /** @description An operation by its operationId. */
        OperationName: string;
        /** @description A collection of a world file, such as purchaseOrders. */
        Collection: string;
        /** @description Any number. The tenant is created on first use. */
        Tenant: number;
        /** @description A name for the snapshot. */
        Name: string;
        /** @description The number of the plan. */
        PlanId: number;
        /** @description The record's id. */
        Id: number;
        /** @description The name of an operation, such as Vendors_Create. */
        OfOperation: string;
        /** @description The digits of a tenant id. */
        OfTenant: string;
        /** @description A client id. */
        OfClient: string;
        /** @description A status such as 404, a class such as 4xx, or 0 for no answer at all. */
        OfStatus: string;
        /** @description The rule of a refusal or of advice, such as PO-14 or ADV-01. */
        OfRule: string;
        /** @description The name of a planned failure, or `overridden`. */
        OfFailure: string;
        /** @description A method such as GET. */
        OfMethod: string;
        /** @description On or after this time of the mock's clock. */
        OfSince: string;
        /** @description Before this time of the mock's clock. */
        OfBefore: string;
        /** @description At most this many, the latest ones. */
        OfLimit: number;
        /** @description `false` leaves out the bodies and gives their length as `cut`. Default true. */
        WithBodies: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Mock_Health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mock is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "time": "2026-01-05T09:00:00Z",
                     *       "store": {
                     *         "kept": null,
                     *         "fault": null
                     *       },
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["Control.Health"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    Mock_Metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics; docs/metrics.md lists them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; version=0.0.4": string;
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    Mock_Reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Fault"];
        };
    };
    Mock_Snapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Fault"];
        };
    };
    Mock_DeleteSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotKept"];
            default: components["responses"]["Fault"];
        };
    };
    Mock_Restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotKept"];
            default: components["responses"]["Fault"];
        };
    };
    Mock_Compare: {
        parameters: {
            query?: {
                /** @description Another snapshot of the whole mock; the current state by default. */
                with?: string;
            };
            header?: never;
            path: {
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is different, by tenant, collection and id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.MockDifferences"];
                };
            };
            404: components["responses"]["NotKept"];
            default: components["responses"]["Fault"];
        };
    };
    Mock_Export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file; fixtures/world.schema.json describes it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    Tenants_Snapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Fault"];
        };
    };
    Tenants_DeleteSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotKept"];
            default: components["responses"]["Fault"];
        };
    };
    Tenants_Restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotKept"];
            default: components["responses"]["Fault"];
        };
    };
    Tenants_Export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file; fixtures/world.schema.json describes it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    Journal_Get: {
        parameters: {
            query?: {
                /** @description The name of an operation, such as Vendors_Create. */
                operation?: components["parameters"]["OfOperation"];
                /** @description The digits of a tenant id. */
                tenant?: components["parameters"]["OfTenant"];
                /** @description A client id. */
                client?: components["parameters"]["OfClient"];
                /** @description A status such as 404, a class such as 4xx, or 0 for no answer at all. */
                status?: components["parameters"]["OfStatus"];
                /** @description The rule of a refusal or of advice, such as PO-14 or ADV-01. */
                rule?: components["parameters"]["OfRule"];
                /** @description The name of a planned failure, or `overridden`. */
                failure?: components["parameters"]["OfFailure"];
                /** @description A method such as GET. */
                method?: components["parameters"]["OfMethod"];
                /** @description On or after this time of the mock's clock. */
                since?: components["parameters"]["OfSince"];
                /** @description Before this time of the mock's clock. */
                before?: components["parameters"]["OfBefore"];
                /** @description At most this many, the latest ones. */
                limit?: components["parameters"]["OfLimit"];
                /** @description `false` leaves out the bodies and gives their length as `cut`. Default true. */
                bodies?: components["parameters"]["WithBodies"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchanges that match every filter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Journal"];
                };
            };
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    Journal_Clear: {
        parameters: {
            query?: {
                /** @description The digits of a tenant id. */
                tenant?: components["parameters"]["OfTenant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    Journal_Har: {
        parameters: {
            query?: {
                /** @description The name of an operation, such as Vendors_Create. */
                operation?: components["parameters"]["OfOperation"];
                /** @description The digits of a tenant id. */
                tenant?: components["parameters"]["OfTenant"];
                /** @description A client id. */
                client?: components["parameters"]["OfClient"];
                /** @description A status such as 404, a class such as 4xx, or 0 for no answer at all. */
                status?: components["parameters"]["OfStatus"];
                /** @description The rule of a refusal or of advice, such as PO-14 or ADV-01. */
                rule?: components["parameters"]["OfRule"];
                /** @description The name of a planned failure, or `overridden`. */
                failure?: components["parameters"]["OfFailure"];
                /** @description A method such as GET. */
                method?: components["parameters"]["OfMethod"];
                /** @description On or after this time of the mock's clock. */
                since?: components["parameters"]["OfSince"];
                /** @description Before this time of the mock's clock. */
                before?: components["parameters"]["OfBefore"];
                /** @description At most this many, the latest ones. */
                limit?: components["parameters"]["OfLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    Advice_Get: {
        parameters: {
            query?: {
                /** @description The digits of a tenant id. */
                tenant?: components["parameters"]["OfTenant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All findings, or those of one tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Advice"];
                };
            };
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    Clock_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            default: components["responses"]["Fault"];
        };
    };
    Clock_Set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "time": "2026-01-05T09:00:00Z"
                 *     }
                 */
                "application/json": {
                    /** Format: date-time */
                    time: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    Clock_Advance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "by": "15m"
                 *     }
                 */
                "application/json": {
                    /** @description `90s`, `15m`, `2h`, `1d` or `250ms`. */
                    by: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    Clock_Run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "rate": 60
                 *     }
                 */
                "application/json": {
                    /** @description Above 0; default 1. */
                    rate?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    Clock_Freeze: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            default: components["responses"]["Fault"];
        };
    };
    Clock_Stand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            default: components["responses"]["Fault"];
        };
    };
    Failures_GetList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans that were not removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Failures"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    Failures_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operation": "PurchaseOrders_Create",
                 *       "with": "rate-limited",
                 *       "times": 2
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewFailure"];
            };
        };
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Failure"];
                };
            };
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    Failures_Clear: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Fault"];
        };
    };
    Failures_Stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the plan. */
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotPlanned"];
            default: components["responses"]["Fault"];
        };
    };
    Responses_GetList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans that were not removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Responses"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    Responses_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operation": "Export_Returns",
                 *       "times": 1,
                 *       "body": {
                 *         "hasMore": false,
                 *         "continueFrom": "x",
                 *         "data": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewResponse"];
            };
        };
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Response"];
                };
            };
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    Responses_Clear: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Fault"];
        };
    };
    Responses_Stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the plan. */
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotPlanned"];
            default: components["responses"]["Fault"];
        };
    };
    TenantFailures_GetList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans that were not removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Failures"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    TenantFailures_Create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operation": "PurchaseOrders_Create",
                 *       "with": "rate-limited",
                 *       "times": 2
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewFailure"];
            };
        };
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Failure"];
                };
            };
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    TenantFailures_Clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Fault"];
        };
    };
    TenantFailures_Stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The number of the plan. */
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotPlanned"];
            default: components["responses"]["Fault"];
        };
    };
    TenantResponses_GetList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans that were not removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Responses"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    TenantResponses_Create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operation": "Export_Returns",
                 *       "times": 1,
                 *       "body": {
                 *         "hasMore": false,
                 *         "continueFrom": "x",
                 *         "data": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewResponse"];
            };
        };
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Response"];
                };
            };
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    TenantResponses_Clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Fault"];
        };
    };
    TenantResponses_Stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The number of the plan. */
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotPlanned"];
            default: components["responses"]["Fault"];
        };
    };
    Tenants_Reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Fault"];
        };
    };
    Settings_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Settings"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    Settings_Update: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "approvalThreshold": 500
                 *     }
                 */
                "application/json": components["schemas"]["Control.SettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Settings"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    PurchaseOrders_Send: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.PurchaseOrderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    PurchaseOrders_Unsend: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.PurchaseOrderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    PurchaseOrders_Export: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.PurchaseOrderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    PurchaseOrders_CancelOutstanding: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.PurchaseOrderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    Returns_MarkReturned: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.InventoryReturnResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    Returns_ReceiveCredit: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.InventoryReturnResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    Transfers_Pick: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.InventoryTransferResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    Transfers_Receive: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.InventoryTransferResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    Transfers_Cancel: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.InventoryTransferResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    Transfers_Create: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fromLocationId": 1601,
                 *       "toLocationId": 1701,
                 *       "items": [
                 *         {
                 *           "skuId": 3001,
                 *           "quantity": 2
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewTransfer"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.InventoryTransferResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    Adjustments_Create: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "inventoryLocationId": 1601,
                 *       "items": [
                 *         {
                 *           "skuId": 3001,
                 *           "quantity": -1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewAdjustment"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.InventoryAdjustmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    Adjustments_Cancel: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.InventoryAdjustmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    PurchaseOrderRequests_Create: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
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
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory.V2.PurchaseOrderRequestResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    Batches_Post: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "receiptIds": [
                 *         4028
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewBatch"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Batch"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    Batches_Export: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description The record's id. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Batch"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    Jobs_Create: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "jobNumber": "90001"
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewJob"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    Projects_Create: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "90",
                 *       "name": "Boiler room"
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewProject"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    Technicians_Create: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ada Pipe"
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewTechnician"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Technician"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    Employees_Create: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Rosa Lindqvist"
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewEmployee"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Employee"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    Services_Create: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "SVC-1",
                 *       "displayName": "Drain cleaning"
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewService"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Service"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    Categories_Create: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Boilers",
                 *       "parentId": null
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewCategory"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Category"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    BusinessUnits_Create: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Plumbing North"
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewBusinessUnit"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.BusinessUnit"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    Skus_Create: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "CU-34",
                 *       "name": "3/4 in copper elbow",
                 *       "type": "Material",
                 *       "cost": 1.95
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewSku"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Sku"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    Warehouses_Create: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "South Warehouse"
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewWarehouse"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Warehouse"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    Mock_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Mock"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    Events_Listen: {
        parameters: {
            query?: {
                /** @description The digits of a tenant id. */
                tenant?: components["parameters"]["OfTenant"];
            };
            header?: {
                /** @description The id of the last event that was received. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream; the data of each event is JSON, as Control.Event describes it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    Journal_GetById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of an exchange. */
                id: components["parameters"]["ExchangeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchange. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.ExchangeDetail"];
                };
            };
            404: components["responses"]["Unknown"];
            default: components["responses"]["Fault"];
        };
    };
    Rules_GetList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Rules"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    Rules_GetById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a rule
                 * @example PO-14
                 */
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Rule"];
                };
            };
            404: components["responses"]["Unknown"];
            default: components["responses"]["Fault"];
        };
    };
    Operations_GetList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, in the order of the vendor's document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.OperationList"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    Operations_GetById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An operation by its operationId. */
                operation: components["parameters"]["OperationName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Operation"];
                };
            };
            404: components["responses"]["Unknown"];
            default: components["responses"]["Fault"];
        };
    };
    Coverage_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Coverage"];
            default: components["responses"]["Fault"];
        };
    };
    Clock_Waiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits for the clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Waiting"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    Mock_Snapshots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Snapshots"];
            default: components["responses"]["Fault"];
        };
    };
    Tenants_GetList: {
        parameters: {
            query?: {
                /** @description Only ids that contain these digits. */
                search?: string;
                /** @description How many at most. 1000 by default. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Tenants"];
                };
            };
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    Tenants_Load: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "vendors": [
                 *         {
                 *           "id": 2101,
                 *           "name": "Wharf Street Supply"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    Tenants_Merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "vendors": [
                 *         {
                 *           "id": 2101,
                 *           "name": "Wharf Street Supply"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    TenantJournal_Get: {
        parameters: {
            query?: {
                /** @description The name of an operation, such as Vendors_Create. */
                operation?: components["parameters"]["OfOperation"];
                /** @description A client id. */
                client?: components["parameters"]["OfClient"];
                /** @description A status such as 404, a class such as 4xx, or 0 for no answer at all. */
                status?: components["parameters"]["OfStatus"];
                /** @description The rule of a refusal or of advice, such as PO-14 or ADV-01. */
                rule?: components["parameters"]["OfRule"];
                /** @description The name of a planned failure, or `overridden`. */
                failure?: components["parameters"]["OfFailure"];
                /** @description A method such as GET. */
                method?: components["parameters"]["OfMethod"];
                /** @description On or after this time of the mock's clock. */
                since?: components["parameters"]["OfSince"];
                /** @description Before this time of the mock's clock. */
                before?: components["parameters"]["OfBefore"];
                /** @description At most this many, the latest ones. */
                limit?: components["parameters"]["OfLimit"];
                /** @description `false` leaves out the bodies and gives their length as `cut`. Default true. */
                bodies?: components["parameters"]["WithBodies"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchanges that match every filter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Journal"];
                };
            };
            400: components["responses"]["Mistake"];
            default: components["responses"]["Fault"];
        };
    };
    TenantJournal_Clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Fault"];
        };
    };
    TenantAdvice_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All findings of the tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Advice"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    TenantCoverage_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Coverage"];
            default: components["responses"]["Fault"];
        };
    };
    Operations_Run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description An operation by its operationId. */
                operation: components["parameters"]["OperationName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "id": 4133,
                 *       "body": {
                 *         "memo": "Call first"
                 *       },
                 *       "dryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["Control.NewRun"];
            };
        };
        responses: {
            /** @description What the API would answer, and what changed or would change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Run"];
                };
            };
            400: components["responses"]["Mistake"];
            404: components["responses"]["Unknown"];
            default: components["responses"]["Fault"];
        };
    };
    Records_GetCollections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collections, in the order of a world file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Collections"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    Records_GetList: {
        parameters: {
            query?: {
                /** @description The first is 1. */
                page?: number;
                /** @description 50 by default. */
                pageSize?: number;
                /** @description Only the records with these ids, separated by commas. */
                ids?: string;
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description A collection of a world file, such as purchaseOrders. */
                collection: components["parameters"]["Collection"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Control.Records"];
                };
            };
            400: components["responses"]["Mistake"];
            404: components["responses"]["Unknown"];
            default: components["responses"]["Fault"];
        };
    };
    Records_GetById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description A collection of a world file, such as purchaseOrders. */
                collection: components["parameters"]["Collection"];
                /** @description The record's id. */
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
                    "application/json": components["schemas"]["Control.RecordSheet"];
                };
            };
            404: components["responses"]["Unknown"];
            default: components["responses"]["Fault"];
        };
    };
    Tenants_Snapshots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Snapshots"];
            default: components["responses"]["Fault"];
        };
    };
    Tenants_Compare: {
        parameters: {
            query?: {
                /** @description Another snapshot of the tenant; the current state by default. */
                with?: string;
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
                /** @description A name for the snapshot. */
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Compared"];
            404: components["responses"]["NotKept"];
            default: components["responses"]["Fault"];
        };
    };
    Vendors_Arrange: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Scioto Supply"
                 *     }
                 */
                "application/json": components["schemas"]["Control.ArrangedVendor"];
            };
        };
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
            default: components["responses"]["Fault"];
        };
    };
    PurchaseOrders_Arrange: {
        parameters: {
            query?: {
                /** @description With `true`, nothing changes, but the answer is the same. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /** @description Any number. The tenant is created on first use. */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "vendorId": 2101,
                 *       "status": "Sent"
                 *     }
                 */
                "application/json": components["schemas"]["Control.ArrangedPurchaseOrder"];
            };
        };
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
            default: components["responses"]["Fault"];
        };
    };
}
